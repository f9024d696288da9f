#pragma once

#include "model/debate/opendebate.h"
#include "model/layout/arrangementmemory.h"
#include "views/map/mappicture.h"
#include "views/map/sidework.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>

class LayoutRunner;
class MapState;
struct LayoutOutcome;
struct MapBuild;

/**
 * The picture of a map that follows its debate: what is new is shown at once near what it bears on, then everything
 * goes to its place as soon as the layout, which runs beside, has found it.
 *
 * A large map is made, planned and taken over beside the window's thread, too; until then the one before is shown.
 *
 * Always true: the picture of a small map shows what the debate and the state say now; places of a layout that an edit
 * has overtaken are never used; and what is shown as it was before, after an undo or a look at a part, has its places
 * from then.
 */
class LivingMap : public QObject {
    Q_OBJECT
public:
    LivingMap(OpenDebate& debate, MapState& state, LayoutRunner& runner, QObject* parent = nullptr);
    ~LivingMap() override;

    const Debate& debate() const { return m_debate.debate(); }
    const MapPicture& picture() const { return m_picture; }
    const MapGraph& graph() const { return m_graph; }
    const Arrangement& arrangement() const { return m_arrangement; }

    /// Of all there is, as it was when all was shown last: filters, focus and folding are ways of looking at it.
    const Arrangement& whole();
    CardFaces& faces() { return m_faces; }
    bool isLayoutRunning() const;
    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }

    /// What whole() was, as bytes. Those that are damaged or of another debate do no harm: what they do not place is
    /// placed anew.
    void restore(const QByteArray& arrangement);
    void arrangeAnew();
    void cancelLayout(); ///< what has no place yet stays where it was shown at once

    /// Shows cards elsewhere while they are dragged; the next layout or settle() decides.
    void drag(const std::vector<std::pair<RecordId, QPointF>>& centres);
    void settle(); ///< everything back to where the arrangement has it

    /// What is seen: only there is movement shown. `anchor` is the card that keeps its place on the screen.
    void setView(const QRectF& scene, RecordId anchor);

signals:
    void changed(); ///< paint anew
    void shifted(QPointF by); ///< the anchor has moved; a camera that moves along keeps it in place
    void arranged(); ///< a layout has been taken over
    void layoutRunning(bool isRunning);
    void notice(const QString& sentence);

private:
    struct Move {
        RecordId card;
        QPointF from;
        QPointF to;
    };

    struct Planning;

    bool isLarge() const;
    bool areMany(const Changes& changes) const;
    void readAll();
    void follow(const Changes& changes);
    void show();
    void take(const MapChanges& changes);
    std::vector<RecordId> homeless() const; ///< on the map, and not shown: nothing has placed them
    void placeNew(const std::vector<RecordId>& cards); ///< when they are few; many wait for the layout
    void placeProvisionally(const std::vector<RecordId>& cards);
    void scheduleLayout();
    double aspectWished() const;
    Arrangement earlier() const;
    void startLayout();
    void beside(const std::function<void()>& work, std::function<void()> then);
    void askHelper();
    void finishLayout(const LayoutOutcome& outcome);
    void finishWith(const Arrangement& arrangement, quint64 content);
    bool isFarFrom(const Arrangement& arrangement) const;
    bool readKept();
    void scheduleBuild();
    void startBuild();
    void takeOver(MapBuild& build);
    void take(const Arrangement& arrangement);
    std::vector<Move> putInPlace();
    void settle(int section, const PlacedCard& card, std::vector<Move>& moves);
    void animate(std::vector<Move> moves);
    void showMotion(double part);
    void finishMotion();

    OpenDebate& m_debate;
    MapState& m_state;
    LayoutRunner& m_runner;
    MapGraph m_graph;
    CardFaces m_faces;
    MapPicture m_picture;
    Arrangement m_arrangement; ///< of what is shown
    Arrangement m_whole;
    QByteArray m_kept; ///< what m_whole is to be, until a large map is made
    ArrangementMemory m_memory;
    Arrangement m_applied; ///< what the picture was put in place by, without its index
    std::unordered_set<RecordId> m_astray; ///< cards that may be elsewhere
    std::shared_ptr<Planning> m_planning; ///< of the layout under way
    quint64 m_revision = 0; ///< of graph, pins and wishes
    SideWork m_side;
    QTimer m_soon;
    QVariantAnimation m_motion;
    std::vector<Move> m_moves;
    QRectF m_view;
    RecordId m_anchor;
    bool m_isAnew = false; ///< a person asked for another arrangement
    bool m_isShownAnew = false; ///< something else is shown than at the last layout
    bool m_isHurried = false; ///< a person does not want to wait for the layout of what is made
    bool m_isToBuild = false; ///< the map is to be made whole; until then it shows what was
};
