#pragma once

#include "model/debate/debate.h"
#include "views/map/cardtext.h"

#include <QSizeF>

#include <unordered_map>

/// What kind of card it is, as its shape says.
enum class CardKind : quint8 { Claim, Option, Issue };

/// Who holds a claim, for the small round signs on its card.
struct StanceHolder {
    QString initials;
    Stance stance = Stance::For;
    QString name;
};

/// The small signs at the bottom of a card.
struct Badges {
    int quotations = 0;
    std::vector<StanceHolder> holders; ///< by name; at most `mostHolders`
    int moreHolders = 0;
    bool hasNote = false;

    bool isEmpty() const { return quotations == 0 && holders.empty() && !hasNote; }
    static constexpr int mostHolders = 4;
};

/// How a card looks, measured: what does not depend on where it is or how far away. Sizes are in scene units.
struct CardFace {
    CardKind kind = CardKind::Claim;
    bool isRightToLeft = false;
    bool isImplicit = false; ///< everywhere it is used an analyst supplied it
    QString text; ///< drawable
    QString title; ///< drawable; what is read at middle distance
    bool isCut = false; ///< the claim says more than the card
    WrappedText lines;
    Badges badges;
    Correction correction = Correction::None; ///< of the sources it leans on, the gravest
    QSizeF size;
};

namespace card {
constexpr double textSize = 13;
constexpr double lineHeight = 18.5;
constexpr double sidePadding = 14;
constexpr double topPadding = 11;
constexpr double badgeRow = 24; ///< height
constexpr double correctionRow = 20; ///< height
constexpr double width = 236;
constexpr double wideWidth = 330; ///< for texts that would become towers
constexpr int wideFrom = 260; ///< UTF-16 units
constexpr double narrowest = 104;
constexpr double issuePadding = 31; ///< left, for the question mark and the round ends
constexpr double corner = 8;
constexpr int mostLines = 60;
}

/// Measures cards. Cost: about 2 µs each, and some 10 µs for each word that was never met before.
class CardFaces {
public:
    CardFaces();

    CardFace of(const Debate& debate, const Claim& claim);
    CardFace of(const Debate& debate, const Issue& issue);

    /// Learns which claims lean on corrected sources; returns those for which that is no longer as it was.
    std::vector<ClaimId> readCorrections(const Debate& debate);

    TextWrap& wrap() { return m_wrap; }
    TextWrap& boldWrap() { return m_boldWrap; }

private:
    void measure(CardFace& face);

    TextWrap m_wrap;
    TextWrap m_boldWrap;
    std::unordered_map<ClaimId, Correction> m_corrections;
};

/// A claim's short form: its title, or the beginning of its text up to a word's end.
QString shortTitle(const QString& title, const QString& text, qsizetype longest = 64);

/// Up to three letters for a stakeholder's sign.
QString initialsOf(const Stakeholder& stakeholder);
