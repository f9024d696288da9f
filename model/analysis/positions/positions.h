#pragma once

#include "model/analysis/positions/belonging.h"
#include "model/debate/result.h"

#include <span>

/**
 * What one stakeholder holds on one claim, drawn from statements. Where there is none, the stakeholder is silent, which
 * is neither "unclear" nor against.
 *
 * Statements count by these rules; those of the first rule that has any decide:
 *  1. dated, in the stakeholder's own voice; 2. undated, in its own voice; 3. dated, told by others; 4. undated, told
 *  by others. Told by others are those with somebody in the role "reported by" who is neither the stakeholder, nor
 *  belongs to it, nor it to them.
 * Among these a statement stands until another is certainly later, fuzzy dates being ranges (isCertainlyAfter()). An
 * unclear one stands only where no clear one does. If those that stand differ, the stance is mixed.
 */
struct Position {
    int row = 0;
    int column = 0;
    Stance stance = Stance::For;
    bool isDivided = false; ///< mixed because what stands differs, not because one said so
    bool isAttributed = false; ///< only others say so
    bool isUndated = false; ///< nothing it rests on has a date
    bool isUncertain = false; ///< what it rests on may have been said only after the date asked for
    bool isByHand = false; ///< nothing it rests on has a quotation
    int count = 0; ///< all statements by the date, those that no longer stand too
    int standing = 0; ///< those it rests on
    std::size_t first = 0; ///< in PositionMatrix::statements

    bool operator==(const Position&) const = default;
};

/// The positions of stakeholders (rows) on claims (columns) at a date. Only what is not silence is kept.
struct PositionMatrix {
    std::vector<StakeholderId> rows;
    std::vector<ClaimId> columns;
    std::vector<Position> positions; ///< sorted by row, then column
    std::vector<std::size_t> rowStarts; ///< in `positions`, one more than there are rows
    std::vector<StatementId> statements; ///< of each position those it rests on, the strongest first, then the others
    std::vector<int> camps; ///< of each row, from 0; -1: of none. Empty unless rows are sorted by camps
    int undated = 0; ///< statements without a date that the matrix at a date leaves out
    int later = 0; ///< statements that are certainly later than the date
    int unattributed = 0; ///< statements that nobody is known to have made

    const Position* at(int row, int column) const; ///< null: silence
    std::span<const Position> positionsOf(int row) const;
    std::span<const StatementId> statementsOf(const Position& position) const;
    int silences() const { return int(rows.size() * columns.size() - positions.size()); }
};

enum class RowOrder { ByHand, ByName, ByCamps };

/// Which positions to show.
struct PositionQuery {
    std::optional<DaySpan> at; ///< statements that may have been made by its last day; none: all, undated ones too
    std::optional<DaySpan> since; ///< leaves out those certainly made before its first day
    bool isFolded = false; ///< members count for what they belong to when they speak; see Belonging
    RowOrder order = RowOrder::ByHand; ///< by hand: as stakeholders and claims are sorted
    std::vector<StakeholderId> stakeholders; ///< these alone, also when silent; when folded, what they belong to
                                             ///< instead; empty: all who hold something
    std::vector<ClaimId> claims; ///< these alone, also when nobody holds them; empty: all that somebody holds
    std::optional<StakeholderKind> kind; ///< of the rows
    IssueId issue; ///< its options and all that bears on them
    TopicId topic; ///< claims in it and in the topics inside it

    bool operator==(const PositionQuery&) const = default;
};

/// One stakeholder's part in one statement.
struct Stand {
    int stakeholder = 0; ///< in Positions::stakeholders()
    int claim = 0; ///< in Positions::claims()
    int days = -1; ///< in Positions' dates; -1: undated
    qint32 strength = 0; ///< of evidence; more is stronger
    Stance stance = Stance::For;
    bool isAttributed = false;
    bool isQuoted = false;
    StatementId statement;
};

/**
 * Answers which positions stakeholders hold, at any date. It reads a debate once and is used until that changes.
 *
 * Those who hold what a statement says are its speakers and authors; publishers and reporters do not. Evidence is the
 * stronger, in this order: in the own voice; with a quotation; of higher credibility (1, 2, 3, not judged, 4, 5); of a
 * source of higher reliability (A to C, not judged, D, E); later. Cost: reading 100,000 statements some 60 ms, a matrix
 * of them some 20 ms.
 */
class Positions {
public:
    explicit Positions(const Debate& debate);

    PositionMatrix matrix(const PositionQuery& query = {}) const;

    const std::vector<StakeholderId>& stakeholders() const { return m_stakeholders; } ///< as people see them
    const std::vector<ClaimId>& claims() const { return m_claims; }
    const std::vector<Stand>& stands() const { return m_stands; } ///< unfolded
    std::optional<DaySpan> daysOf(const Stand& stand) const;
    const Belonging& belonging() const { return m_belonging; }
    int unattributed() const { return m_unattributed; } ///< statements that nobody is known to have made
    const Debate& debate() const { return m_debate; }

private:
    const Debate& m_debate;
    Belonging m_belonging;
    std::vector<StakeholderId> m_stakeholders;
    std::vector<ClaimId> m_claims;
    std::vector<DaySpan> m_dates; ///< each once
    std::vector<Stand> m_stands; ///< those of a statement together
    int m_unattributed = 0;
};

/// Whether this one is the stronger evidence of the two; of equal ones, the later, then the one with the lower id.
bool isStronger(const Positions& positions, const Stand& one, const Stand& other);

/// The days of a date as a person or a command writes it. @error it is no EDTF date.
Result<DaySpan> dateCalled(const QString& edtf);

// Words for stances; for people, translated.

QString wordFor(Stance stance); ///< "for", "against", "mixed", "conditional", "unclear"
QString symbolFor(Stance stance); ///< one character that tells stances apart without colour: + − ± ◑ ?
QString wordsFor(const Debate& debate, const PositionMatrix& matrix, const Position& position); ///< a whole sentence
