#pragma once

#include "model/analysis/positions/positionlookup.h"
#include "model/analysis/schemes/schemecatalogue.h"
#include "model/reporting/citing.h"
#include "model/reporting/report.h"
#include "model/reporting/reportjudgement.h"

#include <span>
#include <unordered_set>

struct Finding;

/// A report being made: what it is made of, what it says already, and what had to be cut.
class ReportWriter {
public:
    ReportWriter(const Debate& debate, const ReportChoices& choices, const ReportOrigin& origin,
        const ReportLimits& limits, const Progress& progress, ReportJudgement judgement, std::stop_token stop);

    Result<ReportDocument> write();

private:
    // The beginning.
    void writeOverview();
    void writeSummaryTable();
    std::vector<ReportText> summaryRow(const Issue& issue, const Claim& option);

    // Issues.
    void numberOptions();
    std::vector<const Claim*> optionsOf(const Issue& issue) const; ///< those that have a part of their own
    void writeIssue(const Issue& issue, int number);
    void writeOption(const Claim& option, const QString& number);
    void writeSide(const Claim& option, InferenceKind kind, const QString& number);
    void writeStep(const Inference& step, const QString& label, const Claim& option);
    void writeGrounds(const Inference& step, int depth);
    void writeReplies(const Inference& step, const QString& label, const Claim& option);
    bool saysNothingNew(const Inference& reply, const Claim& option) const;
    void writeSettled(const std::vector<const Claim*>& options, const QString& number); ///< no number: in short
    void writeOthers(const Issue& issue, const QString& number);
    void writeFurther();
    void writeFurtherQuotations(); ///< on which no statement rests

    // Claims.
    void writeClaim(const Claim& claim, const QString& label, int depth);
    void writeEvidence(const Claim& claim, int depth);
    bool writeStatement(const Statement& statement, int depth, bool isRoomLeft);
    std::vector<const Statement*> bestStatements(const Claim& claim) const;
    const Statement* bestFor(ClaimId claim, Stance stance) const;
    ReportText claimText(const Claim& claim);
    ReportText premisesText(const Inference& step);
    ReportText factsOf(const Inference& step);
    ReportText factsOf(const Claim& claim);
    ReportText bearing(const Claim& claim);
    QString anchorOfStep(const Inference& step); ///< empty: it was told before
    ReportText whereTold(ClaimId claim) const; ///< empty: nowhere
    bool isTold(ClaimId claim) const { return m_anchored.contains(claim); }
    QString standingText(RecordId record) const;
    QString sayers(const Statement& statement);
    static std::span<const Premise> toldPremises(const Inference& step);

    // Who holds what.
    void writePositions(const Claim& option, const QString& number);
    void writeVoices(const Claim& option);
    ReportText positionsInShort(const Claim& option) const;
    ReportText whereFrom(StatementId statement);
    int countOf(ClaimId option, Stance stance) const;

    // The end.
    void writeMap();
    void writeFindings();
    void tellFindings(const std::vector<const Finding*>& open);
    void writeFindingCounts(const std::vector<const Finding*>& open);
    bool concerns(const Finding& finding) const;
    void writeMethod();
    void writeCuts();
    void gatherReferences();
    std::size_t notesLeft() const; ///< of what is told
    void cutEssentials();
    std::vector<RecordId> mappedRecords() const;
    void writeReferences();

    // Blocks.
    void heading(int level, const QString& number, const ReportText& text, const QString& anchor);
    void paragraph(const ReportText& text, ParagraphRole role = ParagraphRole::Body, int depth = 0);
    void note(RecordId of, const QString& words, int depth = 0); ///< once
    QString shortened(const QString& words, qsizetype longest); ///< and counted
    ReportSpan name(const QString& words, SpanStyle style = SpanStyle::Plain); ///< own(), but counted where it is cut
    void cut(const QString& what) { m_cuts += what; } ///< a whole sentence
    bool takes(qsizetype text); ///< whether there is room for so much more
    bool goesOn() const { return !m_stop.stop_requested() && m_progress.goesOn(m_done, m_all); }
    bool isWhole() const { return m_choices.issues.empty(); }
    bool isShort() const { return m_choices.extent == ReportExtent::Essentials; }

    const Debate& m_debate;
    const ReportChoices& m_choices;
    const ReportOrigin& m_origin;
    ReportLimits m_limits;
    const Progress& m_progress;
    std::stop_token m_stop;
    ReportJudgement m_judgement;
    Citing m_citing;
    std::optional<PositionLookup> m_positions;
    const SchemeCatalogue& m_schemes;
    ReportDocument m_report;
    std::vector<const Issue*> m_issues;
    std::unordered_set<ClaimId> m_told; ///< claims whose quotations the report has
    std::unordered_set<QString> m_quoted; ///< words that the report has quoted
    std::unordered_map<ClaimId, QString> m_anchored; ///< where claims are told: options from the beginning
    std::unordered_map<ClaimId, QString> m_options; ///< the number of an option's part, such as "2.1"
    std::unordered_set<RecordId> m_steps; ///< inferences that have an anchor
    std::unordered_set<ClaimId> m_underIssues;
    std::unordered_set<ClaimId> m_reasons; ///< claims that bear on an option, as far as they are told
    QStringList m_cuts;
    qsizetype m_textLeft = 0;
    int m_quotationsCut = 0;
    int m_quotationsTold = 0;
    int m_stepsCut = 0;
    int m_claimsCut = 0;
    int m_passagesCut = 0;
    std::unordered_set<QString> m_shortened; ///< texts that are nowhere whole
    std::unordered_set<RecordId> m_noted; ///< what has a note in it
    std::vector<ListedReference> m_references;
    std::size_t m_referencesCut = 0;
    qint64 m_done = 0;
    qint64 m_all = 1;
};

inline constexpr qsizetype longestName = 500; ///< UTF-16 units of a heading or a name

/// A span of the debate's own words, on one line.
ReportSpan own(const QString& text, SpanStyle style = SpanStyle::Plain);
QString anchorOf(ClaimId claim);
QString anchorOf(IssueId issue);
