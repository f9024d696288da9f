# What every target of the project has in common: the language, the warnings, the hardening, one
# precompiled header for each kind of code, and a launcher that keeps compiled files (ccache).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(COUNTERPOINT_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(COUNTERPOINT_FUZZ "Build the fuzzers of the readers, with the same; needs Clang" OFF)
# Later compilers warn of more than the one we work with; that must not stop somebody who only wants to try the program.
set(our_compiler OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    set(our_compiler ON)
endif()
option(COUNTERPOINT_WERROR "Treat warnings as errors" ${our_compiler})

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
    -Woverloaded-virtual -Wsuggest-override -Wno-missing-field-initializers -fstack-protector-strong)
if(COUNTERPOINT_WERROR)
    add_compile_options(-Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-maybe-uninitialized) # GCC 12 raises it falsely on std::variant
endif()
add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400 _GLIBCXX_ASSERTIONS)
add_link_options(-Wl,-z,relro,-z,now)
if(COUNTERPOINT_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(COUNTERPOINT_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_definitions(_FORTIFY_SOURCE=2)
endif()

include_directories("${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}")

# One compilation for each folder: with the sanitizers most of the time goes into what every file includes.
function(compile_folders_whole name)
    foreach(file IN LISTS ARGN)
        get_filename_component(folder ${file} DIRECTORY)
        string(MAKE_C_IDENTIFIER "${folder}" group)
        set_source_files_properties(${file} PROPERTIES UNITY_GROUP "${group}")
    endforeach()
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# Takes memory from mimalloc rather than from the C library. Nothing names it, so a linker may think that it is not needed.
function(counterpoint_fast_memory program)
    if(NOT COUNTERPOINT_SANITIZE)
        target_link_libraries(${program} PRIVATE -Wl,--push-state,--no-as-needed mimalloc -Wl,--pop-state)
    endif()
endfunction()

# counterpoint_library(name LINKS libs…): a static library of every .cpp and .h of this folder, headers named by
# their path from the top of the tree.
function(counterpoint_library name)
    cmake_parse_arguments(ARG "" "SHARES_PCH_OF" "LINKS;EXCLUDE;FOLDERS;PCH" ${ARGN})
    set(globs *.cpp *.h)
    foreach(folder IN LISTS ARG_FOLDERS)
        list(APPEND globs ${folder}/*.cpp ${folder}/*.h)
    endforeach()
    file(GLOB files CONFIGURE_DEPENDS ${globs})
    foreach(left_out IN LISTS ARG_EXCLUDE)
        list(FILTER files EXCLUDE REGEX "${left_out}")
    endforeach()
    add_library(${name} STATIC ${files})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS})
    if(COUNTERPOINT_FUZZ)
        compile_folders_whole(${name} ${files})
    endif()
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/resources/cmake/${ARG_PCH}.h")
    elseif(ARG_SHARES_PCH_OF)
        target_precompile_headers(${name} REUSE_FROM ${ARG_SHARES_PCH_OF})
    endif()
endfunction()
