# Translations, carried in the program under ":/i18n". "ninja update_translations" reads the sentences of the sources into
# resources/translations; the files there are edited with Qt Linguist. The English one holds plurals only.
file(GLOB catalogues CONFIGURE_DEPENDS translations/counterpoint_*.ts)
qt_add_lrelease(views TS_FILES ${catalogues} QM_FILES_OUTPUT_VARIABLE compiled_catalogues)
set_source_files_properties(${compiled_catalogues} PROPERTIES GENERATED ON)
qt_add_resources(views translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled_catalogues})

set(english "${CMAKE_CURRENT_SOURCE_DIR}/translations/counterpoint_en.ts")
list(REMOVE_ITEM catalogues "${english}")
set(update Qt6::lupdate -recursive model views app -I . -no-obsolete -locations none)
add_custom_target(update_translations
    COMMAND ${update} -pluralonly -ts "${english}"
    COMMAND ${update} -ts ${catalogues}
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
