#pragma once

#include "model/debate/sentences.h"
#include "views/map/mappicture.h"

#include <unordered_map>

/// What the lines of a map say, for those who cannot see them. Names of cards, and its own words, are made once.
class LineWords {
public:
    /// @param picture  outlives it.
    explicit LineWords(const MapPicture& picture);

    QString of(const MapLink& link); ///< "“A” supports “B”"
    QString from(int card); ///< by its slot: "objects to …; supports …"; empty when no line leaves it

private:
    const QString& nameOf(int slot);

    struct Kind {
        QString between; ///< two names
        QString to; ///< a name
    };
    const Kind& wordsFor(const MapLink& link) const { return m_kinds[static_cast<std::size_t>(link.kind)]; }

    const MapPicture& m_picture;
    const std::array<Kind, 5> m_kinds; ///< by LineKind
    const Quoting m_quoted;
    const QString m_dot; ///< as the end of a line
    const QString m_joint; ///< as what a claim's own line leads to
    std::unordered_map<int, QString> m_names; ///< by slot
};
