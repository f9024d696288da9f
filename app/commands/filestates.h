#pragma once

#include "model/store/fileinfo.h"

/// The word for a state of a file in JSON, such as "sound" or "other-program".
QString wordFor(FileState state);
