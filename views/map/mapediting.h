#pragma once

#include "model/analysis/similar.h"
#include "model/debate/opendebate.h"
#include "views/map/carddraft.h"
#include "views/map/sight.h"

#include <QTimer>

class CardEditor;
class MapActions;
class MapStage;
class SimilarList;

/// The typing of a card: opens the editor over it, or beside what a new one bears on, warns of claims that say nearly
/// the same, and finishes as one step.
class MapEditing : public QObject {
    Q_OBJECT
public:
    MapEditing(MapStage& stage, OpenDebate& debate, MapActions& actions, QObject* parent = nullptr);

    void open(const CardDraft& draft);
    void close(); ///< leaves all as it was
    void followCamera();
    void setLook();

    bool isOpen() const { return m_draft.has_value(); }
    QString text() const;

signals:
    void opening(const Sight& sight); ///< words are to be typed there: whoever moves the camera may do so now
    void draftChanged(RecordId card, const QString& text);
    void closed();

private:
    QRectF boxOf(const CardDraft& draft) const;
    void finish(const QString& text);
    void finishWith(ClaimId other);
    void leave();
    void search();
    void placeList();

    MapStage& m_stage;
    OpenDebate& m_debate;
    MapActions& m_actions;
    CardEditor* m_editor;
    SimilarList* m_list;
    SimilarClaims m_similar;
    QTimer m_reading;
    QTimer m_searching;
    std::optional<CardDraft> m_draft;
    QRectF m_box; ///< in the scene
};
