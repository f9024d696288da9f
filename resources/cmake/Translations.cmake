# Translations of the window, carried in the program under ":/i18n". "ninja update_translations" reads the sentences of
# the sources into resources/translations; the files there are edited with Qt Linguist.

file(GLOB_RECURSE spoken CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/model/*.cpp" "${CMAKE_SOURCE_DIR}/model/*.h" "${CMAKE_SOURCE_DIR}/views/*.cpp"
    "${CMAKE_SOURCE_DIR}/views/*.h" "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h")
file(GLOB catalogues CONFIGURE_DEPENDS translations/*.ts)
qt_add_translations(views TS_FILES ${catalogues} SOURCES ${spoken} RESOURCE_PREFIX "/i18n"
    INCLUDE_DIRECTORIES "${CMAKE_SOURCE_DIR}" LUPDATE_OPTIONS -no-obsolete -locations none)
