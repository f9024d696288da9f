# What "cmake --install" puts where, and the Debian package of it.

install(TARGETS counterpoint RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS counterpoint-window counterpoint-layout counterpoint-pdf RUNTIME DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}")
install(FILES linux/${app_id}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES linux/${app_id}.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES linux/${app_id}.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(DIRECTORY "${theme}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")
install(DIRECTORY man/ DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" FILES_MATCHING PATTERN "*.1")
install(DIRECTORY "${CMAKE_BINARY_DIR}/samples" DESTINATION "${CMAKE_INSTALL_DATADIR}/counterpoint"
    FILES_MATCHING PATTERN "*.debate")
install(FILES native-json.schema.json DESTINATION "${CMAKE_INSTALL_DATADIR}/counterpoint")
install(FILES linux/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME counterpoint)
set(CPACK_PACKAGE_VENDOR "The Counterpoint authors")
set(CPACK_PACKAGE_CONTACT "The Counterpoint authors <authors@counterpoint.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "map arguments, trace claims and analyse debates")
set(CPACK_PACKAGE_DESCRIPTION
" Counterpoint shows a debate as a map: which claims are made, what speaks for
 them, what speaks against them, and which steps of reasoning are disputed.
 It keeps who said what and when, and where a claim came from, in one file.
 It reads and writes Argdown, AIF, Kialo, GraphML, tables and bibliographies,
 and writes reports as HTML, PDF, OpenDocument and Markdown.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-translations-l10n)
include(CPack)
