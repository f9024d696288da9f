#pragma once

#include "app/exchange/joining.h"

/// One thing to be said of an import or export.
struct ExchangeRemark {
    enum Kind { NotRead, LeftBehind, PutRight };

    Kind kind = LeftBehind;
    QString file; ///< its name, without the folder
    QString place; ///< in it; may be empty
    QString what; ///< whole sentences
    RecordId about = {}; ///< in the debate; may be none
};

/// What became of an import or export, for people.
struct ExchangeReport {
    QString summary; ///< what arrived or was written, in sentences
    std::vector<ExchangeRemark> remarks;
};

/// Of what was imported: those files come first that could not be read.
ExchangeReport reportOf(const std::vector<Arrival>& arrivals, const Joining& joining);

/// Adds what there is to say of one file. @param file  its name.
void addRemarks(ExchangeReport& to, const QString& file, const Report& report);

/// Of a file that was written.
ExchangeReport reportOf(const QString& path, const Report& report);

QString wordFor(ExchangeRemark::Kind kind); ///< such as "Left behind"

/// "Claims", "Reasons and objections", …
QString kindsName(Kind kind);

/// "12 new, 3 replaced, 1 the same"; what is none is left out.
QString comingText(const Coming& coming);

/// All of it as text, a line for each remark.
QString plainText(const ExchangeReport& report);
