#include "app/window/editing/clipboard.h"

#include "app/window/editing/excerpting.h"
#include "app/window/editing/outlinetext.h"
#include "app/window/exchange/importing.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/sources/sourceimports.h"
#include "app/window/workspace.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/removal.h"
#include "model/debate/sentences.h"
#include "model/formats/nativejson.h"
#include "views/map/mapview.h"
#include "views/map/picture.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace {

constexpr qsizetype longestText = 10 << 20; // UTF-16 units
const QString noticeId = QStringLiteral("paste");

template<class Write>
void addPicture(QMimeData& data, const char* type, Write&& write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (write(buffer))
        data.setData(QString::fromLatin1(type), buffer.data());
}

Debate oneClaim(const QString& text)
{
    Claim claim;
    claim.id = newId<ClaimId>();
    claim.text = tidied(text);
    Debate part;
    part.load(std::vector<Claim>{claim});
    return part;
}

}

Clipboard::Clipboard(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

void Clipboard::copy()
{
    QGuiApplication::clipboard()->setMimeData(copied());
    m_window.announce(tr("Copied."));
}

QMimeData* Clipboard::copied() const
{
    Workspace& workspace = *m_window.workspace();
    const Debate part = partOf(workspace.debate(), workspace.selection().records());
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(ownType), writeNativeJson(part).bytes);
    data->setText(outlineText(part));
    PictureRequest picture = workspace.map().picture(PictureScope::Selection);
    addPicture(*data, "image/png", [&](QIODevice& to) { return bool(writePng(to, picture)); });
    addPicture(*data, "image/svg+xml", [&](QIODevice& to) { return bool(writeSvg(to, picture)); });
    return data;
}

void Clipboard::cut()
{
    Workspace& workspace = *m_window.workspace();
    QMimeData* data = copied();
    if (workspace.perform(tr("Cut"), removal(workspace.debate(), workspace.selection().records())))
        QGuiApplication::clipboard()->setMimeData(data);
    else
        delete data;
}

void Clipboard::paste()
{
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData())
        take(*data);
}

void Clipboard::duplicate()
{
    Workspace& workspace = *m_window.workspace();
    add(tr("Duplicate"), partOf(workspace.debate(), workspace.selection().records()));
}

void Clipboard::take(const QMimeData& data)
{
    if (data.hasFormat(QString::fromLatin1(ownType))) {
        const auto read = readNativeJson(data.data(QString::fromLatin1(ownType)));
        if (read)
            return add(tr("Paste"), read->debate);
    }
    if (data.hasText())
        return takeText(data.text().left(longestText));
    m_window.announce(tr("There is nothing to paste: no claims and no text."));
}

void Clipboard::takeText(const QString& text)
{
    if (m_window.imports().takeText(text) || m_window.importing().takeText(text))
        return;
    const Debate part = debateOf(text);
    if (part.claims().isEmpty())
        return m_window.announce(tr("There is nothing to paste: the text has no words."));
    if (part.claims().count() == 1)
        return add(tr("Paste Claim"), part);
    m_window.notices().show({noticeId, Notice::Kind::Information,
        tr("Paste %1 claims, joined by %2 reasons and objections? The first is %3.")
            .arg(part.claims().count())
            .arg(part.inferences().count())
            .arg(quotedWords(part.claims().inOrder().front()->text)),
        {{tr("&Paste Them"), [this, part] { add(tr("Paste Claims"), part); }},
            {tr("Paste as &One Claim"), [this, text] { add(tr("Paste Claim"), oneClaim(text)); }}}});
}

void Clipboard::add(const QString& label, const Debate& part)
{
    Workspace& workspace = *m_window.workspace();
    const Addition added = addition(workspace.debate(), part);
    if (!workspace.perform(label, added.edits) || added.cards.empty())
        return;
    workspace.selection().reveal(added.cards.back());
    workspace.selection().select(added.cards);
}
