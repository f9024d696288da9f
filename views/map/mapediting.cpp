#include "views/map/mapediting.h"

#include "views/map/cardeditor.h"
#include "views/map/mapactions.h"
#include "views/map/mapstage.h"
#include "views/map/mapwalk.h"
#include "views/map/similarlist.h"

#include <QWidget>

#include <limits>

namespace {

constexpr double ranks = 56; ///< between a new card and what it bears on
constexpr double siblings = 28;
constexpr int claimsAtATime = 2000; ///< read in some 6 ms
constexpr int typingPause = 120; ///< ms without a key before similar claims are looked for

QSizeF newSize()
{
    return {card::width, card::lineHeight + 2 * card::topPadding + 8};
}

/// The box furthest along of what answers a record already; of a line, what it begins at. None: empty.
QRectF lastAnswer(const MapPicture& picture, RecordId near)
{
    const MapCard* card = picture.find(near);
    QRectF last;
    for (int slot : card ? card->lines : picture.linksOf(near)) {
        const MapLink& link = picture.links()[static_cast<std::size_t>(slot)];
        const MapCard& from = picture.cards()[static_cast<std::size_t>(link.from)];
        if (from.id == near || link.isCross)
            continue;
        const bool isFurther
            = isSideways(picture.direction()) ? from.box().bottom() > last.bottom() : from.box().right() > last.right();
        if (last.isEmpty() || isFurther)
            last = from.box();
    }
    return last;
}

/// Beside what answers the record already, or where its first answer would be.
QRectF boxBeside(const MapPicture& picture, const QRectF& target, RecordId near)
{
    const QRectF last = lastAnswer(picture, near);
    QRectF box(QPointF(), newSize());
    switch (picture.direction()) {
    case LayoutDirection::TopDown:
        box.moveTop(last.isEmpty() ? target.bottom() + ranks : last.top());
        break;
    case LayoutDirection::BottomUp:
        box.moveBottom(last.isEmpty() ? target.top() - ranks : last.bottom());
        break;
    case LayoutDirection::LeftRight:
        box.moveLeft(last.isEmpty() ? target.right() + ranks : last.left());
        break;
    case LayoutDirection::RightToLeft:
        box.moveRight(last.isEmpty() ? target.left() - ranks : last.right());
        break;
    }
    if (isSideways(picture.direction()))
        box.moveTop(last.isEmpty() ? target.center().y() - box.height() / 2 : last.bottom() + siblings);
    else
        box.moveLeft(last.isEmpty() ? target.center().x() - box.width() / 2 : last.right() + siblings);
    if (!picture.find(near) && box.contains(target.center())) // the line would run behind it
        isSideways(picture.direction()) ? box.moveLeft(target.right()) : box.moveTop(target.bottom());
    return box;
}

bool covers(const MapPicture& picture, const QRectF& box)
{
    bool isOne = false;
    picture.forEachCardIn(box, [&isOne](int) { isOne = true; });
    return isOne;
}

/// Where a new card covers none, of the places in sight the one nearest to their middle; else the middle.
QPointF freePlace(const MapPicture& picture, const QRectF& seen)
{
    constexpr int steps = 16; ///< tried each way
    QPointF best = seen.center();
    double least = std::numeric_limits<double>::max();
    for (int i = -steps; i <= steps; ++i) {
        for (int j = -steps; j <= steps; ++j) {
            QRectF box(QPointF(), newSize() + QSizeF(siblings, siblings));
            box.moveCenter(seen.center() + QPointF(i * seen.width(), j * seen.height()) / (2 * steps));
            const double distance = QLineF(box.center(), seen.center()).length();
            if (distance >= least || !seen.contains(box) || covers(picture, box))
                continue;
            least = distance;
            best = box.center();
        }
    }
    return best;
}

}

MapEditing::MapEditing(MapStage& stage, OpenDebate& debate, MapActions& actions, QObject* parent)
    : QObject(parent)
    , m_stage(stage)
    , m_debate(debate)
    , m_actions(actions)
    , m_editor(new CardEditor(&stage.viewport()))
    , m_list(new SimilarList(&stage.viewport()))
{
    m_searching.setSingleShot(true);
    m_searching.setInterval(typingPause);
    connect(m_editor, &CardEditor::finished, this, &MapEditing::finish);
    connect(m_editor, &CardEditor::cancelled, this, &MapEditing::close);
    connect(m_editor, &CardEditor::grown, this, &MapEditing::placeList);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_draft)
            emit draftChanged(m_draft->card, m_editor->toPlainText());
        m_searching.start();
    });
    connect(m_editor, &CardEditor::reuseWanted, this, [this] { finishWith(m_list->first()); });
    connect(m_list, &SimilarList::chosen, this, &MapEditing::finishWith);
    connect(&m_searching, &QTimer::timeout, this, &MapEditing::search);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (!m_similar.read(m_debate.debate(), claimsAtATime))
            m_reading.stop();
    });
    connect(&m_debate, &OpenDebate::changed, this, [this](const Changes& changes) {
        m_similar.follow(m_debate.debate(), changes);
        if (m_draft)
            m_reading.start(0);
        if (m_draft && !m_draft->isNew && !m_debate.debate().contains(m_draft->card))
            close();
    });
    setLook();
}

QString MapEditing::text() const
{
    return m_draft ? m_editor->toPlainText() : QString();
}

QRectF MapEditing::boxOf(const CardDraft& draft) const
{
    if (const MapCard* card = m_stage.picture().find(draft.card))
        return card->box();
    const QRectF target = areaOf(m_stage.picture(), draft.near);
    if (!target.isEmpty())
        return boxBeside(m_stage.picture(), target, draft.near);
    QRectF box(QPointF(), newSize());
    box.moveCenter(draft.place ? *draft.place : freePlace(m_stage.picture(), m_stage.seen()));
    return box;
}

void MapEditing::open(const CardDraft& draft)
{
    if (m_draft)
        finish(m_editor->toPlainText());
    m_box = boxOf(draft);
    emit opening({m_box, m_box | areaOf(m_stage.picture(), draft.isNew ? draft.near : RecordId())});
    m_stage.setEdited(draft.card, draft.isNew ? draft.near : RecordId(), draft.isNew ? m_box : QRectF(), draft.kind);
    setLook();
    m_editor->open(draft.text, m_stage.camera().toViewport(m_box).toAlignedRect(),
        draft.isNew ? tr("Text of the new card") : tr("Text of the card"));
    m_draft = draft;
    m_reading.start(0);
}

void MapEditing::followCamera()
{
    if (!m_draft)
        return;
    const QRectF box = m_stage.camera().toViewport(m_box);
    m_editor->move(box.topLeft().toPoint() - QPoint(2, 2));
    placeList();
}

void MapEditing::setLook()
{
    m_editor->setLook(m_stage.theme(), m_stage.camera().zoom);
    m_list->setLook(m_stage.theme());
}

/// Ends the typing; the words are what `finish` or nobody made of them.
void MapEditing::leave()
{
    const RecordId card = m_draft->card;
    m_draft.reset();
    m_searching.stop();
    m_editor->hide();
    m_list->hide();
    m_stage.setEdited({});
    emit draftChanged(card, {});
    emit closed();
}

void MapEditing::close()
{
    if (m_draft)
        leave();
}

void MapEditing::finish(const QString& text)
{
    if (!m_draft)
        return;
    const CardDraft draft = *m_draft;
    leave();
    const bool isNothing = text.trimmed().isEmpty() || text == draft.text;
    if (!isNothing && !m_actions.finish(draft, text)) { // refused: the words are not to be lost
        CardDraft again = draft;
        again.text = text;
        open(again);
    }
}

void MapEditing::finishWith(ClaimId other)
{
    if (!m_draft || !other || !m_draft->reuse)
        return;
    const CardDraft draft = *m_draft;
    leave();
    m_actions.finishWith(draft, other);
}

void MapEditing::search()
{
    if (!m_draft)
        return;
    const QString text = m_editor->toPlainText();
    const std::vector<SimilarClaim> found
        = text == m_draft->text ? std::vector<SimilarClaim>() : m_similar.find(text, 3, m_draft->card.as<ClaimId>());
    m_list->show(m_debate.debate(), found, static_cast<bool>(m_draft->reuse));
    placeList();
}

void MapEditing::placeList()
{
    m_list->placeBelow(m_editor->geometry());
}
