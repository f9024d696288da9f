#pragma once

#include "model/analysis/argumentation/semantics.h"
#include "model/analysis/references.h"
#include "model/analysis/strength/gradualsemantics.h"

#include <QDate>

/// How much of a debate a report tells.
enum class ReportExtent { Essentials, Everything };

/// What a person chooses for a report.
struct ReportChoices {
    std::vector<IssueId> issues = {}; ///< empty: all, and the claims that belong to none
    ReferenceStyle style = ReferenceStyle::Apa;
    std::optional<Semantics> semantics = Semantics::Grounded; ///< none: the report judges nothing
    std::optional<GradualSemantics> gradual = GradualSemantics::DfQuad; ///< none: what bears on a claim is counted
    bool hasFindings = true;
    bool hasPositions = true;
    bool hasMap = true;
    ReportExtent extent = ReportExtent::Essentials;
};

/// Where the debate comes from.
struct ReportOrigin {
    QString file; ///< name; empty: it was never saved
    QDate date; ///< of the file, in UTC; invalid: unknown
    qint64 revision = 0; ///< how often it was saved; 0: unknown
    QString digest; ///< of its records, in hexadecimal digits; may be empty
    bool hasUnsavedEdits = false;
    QString program; ///< "Counterpoint 0.1.0"
    QString language = QStringLiteral("en"); ///< that the program speaks, BCP 47
};

/// Up to where a report goes; what is cut is said in it.
struct ReportLimits {
    int issues = 300;
    int options = 40; ///< of one issue
    int reasons = 6; ///< for each side of an option: the strongest ones
    int replies = 3; ///< to each of these
    int quotations = 30; ///< of each claim
    int positions = 40; ///< on each option
    int findings = 100;
    int references = 2000;
    int steps = 6; ///< of the sentences that say why something stands
    qsizetype claimText = 1500; ///< UTF-16 units
    qsizetype quotedText = 2500;
    qsizetype allText = 2'000'000; ///< of all claims and quotations together; some 800 pages
};
