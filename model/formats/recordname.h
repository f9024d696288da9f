#pragma once

#include "model/debate/record.h"

/// What one record of a kind is called in JSON and on the command line, such as "claim".
QString recordNameOf(Kind kind);
