#pragma once

#include "model/formats/report.h"

#include <QStringList>

/// A claim as it stands in a Kialo export.
struct KialoClaim {
    QString path; ///< "1.2."
    QString word; ///< Pro, Con, Thesis or Question; empty: none
    QStringList text; ///< lines
    int line = 0;
    int parent = -1; ///< among the claims
};

/// "[3] https://…", and what is quoted from there.
struct KialoSource {
    QString address;
    QString quote;
    int line = 0;
};

/// A Kialo export taken apart.
struct KialoLines {
    QString title;
    std::vector<KialoClaim> claims;
    std::vector<KialoSource> sources; ///< in the order of their numbers, from 1
    std::vector<Remark> repaired;
    std::vector<Remark> lost;
};

/// Whether the first line that is not empty is the heading of a discussion.
bool isKialoHeading(QStringView line);

/// Takes the lines of an export apart; `lines` begin with the heading. Linear.
KialoLines kialoLines(const QStringList& lines);
