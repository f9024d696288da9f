#pragma once

#include "model/debate/debate.h"

#include <QJsonObject>

#include <optional>

enum class ReferenceStyle { Apa, Chicago, Harvard };

struct ReferenceStyleName {
    ReferenceStyle style;
    QString key; ///< as the command line names it: "apa"
    QString name; ///< for people: "APA 7"
};

const std::vector<ReferenceStyleName>& referenceStyles();
std::optional<ReferenceStyle> referenceStyleCalled(const QString& key);

/**
 * A bibliographic item as an entry of a reference list, in plain text and in English as the styles are: APA (7th
 * edition), Chicago author-date (17th edition), Harvard as in "Cite Them Right".
 *
 * Titles keep their capitals. Where nobody is named the title comes first; a missing date says so ("n.d.").
 *
 * @param letter  tells works of one author and year apart: "a" gives 2007a
 */
QString formattedReference(const QJsonObject& item, ReferenceStyle style, const QString& letter = {});

/// An entry of a reference list.
struct ListedReference {
    SourceId source;
    QString letter; ///< tells works of one author and year apart; mostly empty
    QString text; ///< as formattedReference()
};

/// All sources of a debate, or `only` those (sorted by id), in the order of a reference list. Cost: some 20 µs a
/// source.
std::vector<ListedReference> listedReferences(
    const Debate& debate, ReferenceStyle style, const std::vector<SourceId>& only = {});

/// All sources of a debate as a reference list: sorted by name, year and title, works of one author and year told apart
/// by letters, one a paragraph with an empty line between. Personal communications come in the form styles cite them.
QString referenceList(const Debate& debate, ReferenceStyle style);

/// A citation as Pandoc's Markdown has it: "[@weitzer2007, p. 12]".
QString pandocCitation(const QString& key, const QString& locator = {});
