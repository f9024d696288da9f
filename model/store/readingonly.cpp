#include "model/store/readingonly.h"

#include "model/store/database.h"
#include "model/store/digest.h"
#include "model/store/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

static bool isOneOf(const char* name, std::initializer_list<std::string_view> names)
{
    return name && std::find(names.begin(), names.end(), std::string_view(name)) != names.end();
}

static bool isReadable(const char* table)
{
    return isOneOf(table, {"sqlite_schema", "sqlite_master"}) || publishedTables().contains(QByteArrayView(table));
}

/// As sqlite.org/c3ref/set_authorizer.html asks: what is to be done, and two names whose meaning depends on it.
static int judge(void*, int action, const char* first, const char* second, const char*, const char*)
{
    const bool isAllowed = action == SQLITE_SELECT || (action == SQLITE_READ && isReadable(first))
        || (action == SQLITE_FUNCTION && isOneOf(second, {"count", "coalesce", digestFunction}))
        || (action == SQLITE_PRAGMA
            && isOneOf(first,
                {"integrity_check", "quick_check", "user_version", "cell_size_check", "mmap_size", "cache_size",
                    "synchronous"}));
    return isAllowed ? SQLITE_OK : SQLITE_DENY;
}

void allowReadingOnly(Database& database)
{
    sqlite3_set_authorizer(database.handle(), judge, nullptr);
}

void allowEverything(Database& database)
{
    sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
}
