#include "model/debate/sentences.h"
#include "model/formats/documents/characters.h"
#include "model/formats/documents/htmlscan.h"
#include "model/formats/documents/htmltext.h"
#include "model/formats/documents/proposals.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The character set that a page names in its first 2 KB, as browsers look for it.
static QByteArray declaredIn(const QByteArray& bytes)
{
    static const QRegularExpression charset(
        u"<meta[^>]+charset\\s*=\\s*[\"']?([-\\w]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.left(2048))).captured(1).toLatin1();
}

Result<FoundText> readHtml(const QByteArray& bytes)
{
    Result<Characters> characters = charactersOf(bytes, declaredIn(bytes));
    if (!characters)
        return characters.error();
    FoundText found;
    if (isHostileHtml(characters->text)) {
        found.text = withoutTags(characters->text);
        found.repaired.push_back({{},
            Sentences::tr(
                "The page is built too deeply or of too many parts, so its words were taken without looking at "
                "how they are arranged.")});
    } else {
        found = textOfPage(characters->text.toUtf8());
    }
    found.mediaType = u"text/html"_s;
    found.repaired.insert(found.repaired.begin(), characters->repaired.begin(), characters->repaired.end());
    if (found.text.trimmed().isEmpty())
        return Error{Sentences::tr("The page has no words."), {}, Error::Kind::Input};
    proposeFromText(found);
    return found;
}
