# The program's icon and the icon of its files, drawn from one picture each into build/icons, laid out as an icon
# theme lays them out.

set(app_id org.counterpoint.Counterpoint)
set(mime_icon application-vnd.counterpoint.debate+sqlite3)
set(theme "${CMAKE_BINARY_DIR}/icons/hicolor")

add_executable(drawicon icons/drawicon.cpp)
target_link_libraries(drawicon PRIVATE Qt6::Svg)
target_compile_options(drawicon PRIVATE -fno-sanitize=all) # it runs while building
target_link_options(drawicon PRIVATE -fno-sanitize=all)

function(draw_icon picture size to)
    add_custom_command(OUTPUT "${to}" DEPENDS "${picture}" drawicon VERBATIM
        COMMAND drawicon "${picture}" ${size} "${to}" COMMENT "Drawing an icon of ${size} pixels")
    set(drawn ${drawn} "${to}" PARENT_SCOPE)
endfunction()

foreach(size 16 22 24 32 48 64 128 256 512)
    set(to "${theme}/${size}x${size}")
    file(MAKE_DIRECTORY "${to}/apps" "${to}/mimetypes")
    set(kind "")
    if(size LESS 32)
        set(kind "-small")
    endif()
    draw_icon("${CMAKE_CURRENT_SOURCE_DIR}/icons/app/${app_id}${kind}.svg" ${size} "${to}/apps/${app_id}.png")
    draw_icon("${CMAKE_CURRENT_SOURCE_DIR}/icons/mime/${mime_icon}.svg" ${size} "${to}/mimetypes/${mime_icon}.png")
endforeach()
foreach(kind scalable/apps scalable/mimetypes symbolic/apps)
    file(MAKE_DIRECTORY "${theme}/${kind}")
endforeach()
configure_file(icons/app/${app_id}.svg "${theme}/scalable/apps/${app_id}.svg" COPYONLY)
configure_file(icons/app/${app_id}-symbolic.svg "${theme}/symbolic/apps/${app_id}-symbolic.svg" COPYONLY)
configure_file(icons/mime/${mime_icon}.svg "${theme}/scalable/mimetypes/${mime_icon}.svg" COPYONLY)
add_custom_target(icons ALL DEPENDS ${drawn})
