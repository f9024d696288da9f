#pragma once

#include "model/debate/opendebate.h"
#include "model/layout/arrangement.h"
#include "views/map/mappicture.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>

class LayoutPlan;
class LayoutRunner;
class MapState;
struct LayoutOutcome;

/**
 * The picture of a map that follows its debate: what is new is shown at once near what it bears on, then everything
 * goes to its place as soon as the layout, which runs beside, has found it.
 *
 * Always true: the picture shows what the debate and the state say now; places of a layout that an edit has overtaken
 * are never used.
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
    CardFaces& faces() { return m_faces; }
    bool isLayoutRunning() const;
    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }

    void restore(const Arrangement& arrangement);
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

    void follow(const Changes& changes);
    void show();
    void take(const MapChanges& changes);
    std::vector<RecordId> homeless() const; ///< on the map, and not shown: nothing has placed them
    void placeNew(const std::vector<RecordId>& cards); ///< when they are few; many wait for the layout
    void placeProvisionally(const std::vector<RecordId>& cards);
    void scheduleLayout();
    double aspectWished() const;
    void startLayout();
    void finishLayout(const LayoutOutcome& outcome);
    void take(const Arrangement& arrangement);
    std::vector<Move> putInPlace();
    void animate(std::vector<Move> moves);
    void showMotion(double part);
    void finishMotion();

    OpenDebate& m_debate;
    MapState& m_state;
    LayoutRunner& m_runner;
    MapGraph m_graph;
    CardFaces m_faces;
    MapPicture m_picture;
    Arrangement m_arrangement;
    std::unique_ptr<LayoutPlan> m_plan;
    quint64 m_revision = 0; ///< of graph, pins and wishes
    quint64 m_planned = 0; ///< the revision that m_plan is for
    QTimer m_soon;
    QVariantAnimation m_motion;
    std::vector<Move> m_moves;
    QRectF m_view;
    RecordId m_anchor;
    bool m_isAnew = false;
};
