#include "model/debate/sentences.h"
#include "model/formats/documents/characters.h"
#include "model/formats/documents/proposals.h"

#include <QJsonDocument>

static bool isJson(const QByteArray& bytes)
{
    const QByteArrayView start = QByteArrayView(bytes).trimmed();
    return (start.startsWith('{') || start.startsWith('[')) && !QJsonDocument::fromJson(bytes).isNull();
}

Result<FoundText> readPlainText(const QByteArray& bytes)
{
    if (isJson(bytes))
        return Error{Sentences::tr("This is JSON of another program, and no text to read."), {}, Error::Kind::Input};
    Result<Characters> characters = charactersOf(bytes);
    if (!characters)
        return characters.error();
    FoundText found;
    found.text = std::move(characters->text);
    found.mediaType = QStringLiteral("text/plain");
    found.repaired = std::move(characters->repaired);
    proposeFromText(found);
    return found;
}
