#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

class LayoutRunner;
class MapActions;
class MapPicture;
class MapState;
class QMimeData;
class Selection;
struct MapTints;
struct PictureRequest;

enum class PictureScope { WholeMap, Selection, View };

/**
 * The debate as a map: claims as cards, reasons and objections as lines between them.
 *
 * It shows what `state` says of `debate`, shares `selection` with the other views, and changes the debate only through
 * OpenDebate::perform(). All three must outlive it. Layout runs beside it; nothing here waits.
 */
class MapView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// @param layout  lays out for this view alone.
    MapView(OpenDebate& debate, Selection& selection, MapState& state, LayoutRunner& layout, QWidget* parent = nullptr);
    ~MapView() override;

    void setTheme(const Theme& theme);
    const Theme& theme() const;

    /// Colours cards by who holds them; null: as always.
    void setTints(std::shared_ptr<const MapTints> tints);
    bool isColoured() const; ///< and the pictures of it are

    /// Where all cards are, to be kept and given back when the debate is opened again. Bytes that are damaged or of
    /// another debate do no harm: what they do not place is placed anew.
    QByteArray arrangement() const;
    void restoreArrangement(const QByteArray& arrangement);
    /// Makes arrangement() as it is now, in whatever thread it is called.
    std::function<QByteArray()> arrangementWriter() const;

    /// What the pictures of picture.h need. The whole map is that of all there is, whatever is shown. `scope` Selection
    /// falls back to what is shown when nothing is selected.
    PictureRequest picture(PictureScope scope) const;
    const MapPicture& map() const;
    MapActions& actions() const;

    double zoom() const; ///< 1 is 100 %
    QPointF centre() const; ///< in scene units
    void setCamera(QPointF centre, double zoom);
    QPointF toScene(QPointF viewport) const;
    QPointF toViewport(QPointF scene) const;

    void setMinimapShown(bool isShown); ///< where there is room for it

    /// What an empty map says about keys, which only the window knows.
    void setKeysHint(const QString& sentence);
    QString keysHint() const;

    /// How many cards are not shown, by filter, focus and folding.
    int hiddenCount() const;

    /// The words being typed on a card, empty when none are; and the way to show them again after a crash.
    QString draft() const;
    bool isEditing() const;
    bool isArranging() const; ///< cards will have other places, or there will be others

    /// The area on the viewport of what is shown for a record; empty when it is not.
    QRect areaOf(RecordId id) const;
    RecordId recordAt(QPoint viewport) const;

public slots:
    // Each works on the selection, and says by `message` why not.
    void addReason();
    void addObjection();
    void addLinkedPremise();
    void addSibling();
    void undercut();
    void addClaim(); ///< one that stands alone, in the middle of what is seen
    void addIssue();
    void editCurrent();
    void foldCurrent();
    void focusOn(int hops); ///< shows only what is within so many hops of the selected claim
    void showAll(); ///< ends focus, filter and folding
    void deleteSelection();
    void selectAll();
    void unpinSelection();

    // Where the arrow keys go.
    void goUp(); ///< to what this answers
    void goDown(); ///< to its first answer
    void goLeft();
    void goRight();
    void goToLineAbove(); ///< to the reason or objection itself, so that it can be undercut
    void goToLineBelow();

    void fit();
    void fitSelection();
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void reveal(RecordId id); ///< brings it into sight, unfolding what hides it

    void arrange(); ///< lays the whole map out anew; pinned cards stay
    void cancelLayout();

signals:
    void message(const QString& sentence);
    void zoomChanged(double zoom);
    void hiddenChanged(int count);
    void layoutRunning(bool isRunning);
    void spaceTapped(); ///< and not held to drag the map
    void arrangementChanged(); ///< arrangement() is worth keeping
    void quotationsWanted(ClaimId claim); ///< to be read: the sign of its quotations was clicked
    void contextMenuRequested(RecordId id, QPoint global); ///< no id: the ground
    void draftChanged(RecordId card, const QString& text); ///< empty text: nothing is being typed any more
    void textDropped(const QString& text, QPointF scene);
    void dataDropped(const QMimeData* data, QPointF scene); ///< what is not text: files, links, our own copies

protected:
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Parts;

    void connectParts();
    void followArranged();
    void followSelection();
    void goTo(RecordId id);
    void paintHint(QPainter& painter) const;

    std::unique_ptr<Parts> m;
};
