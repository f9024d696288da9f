#pragma once

#include "model/layout/layoutrunner.h"
#include "model/store/debatefile.h"
#include "views/common/latestwork.h"
#include "views/common/selection.h"
#include "views/map/mapstate.h"

#include <QTimer>

class MapView;
struct Desk;

/// A debate as one window works on it: the file, shared with other windows on it, and what each window has of its own.
class Workspace : public QObject {
    Q_OBJECT
public:
    Workspace(std::shared_ptr<DebateFile> file, Desk& desk, QObject* parent);
    ~Workspace() override;

    DebateFile& file() const { return *m_file; }
    const std::shared_ptr<DebateFile>& sharedFile() const { return m_file; }
    const Debate& debate() const { return m_file->debate(); }
    Selection& selection() { return m_selection; }
    MapState& state() { return m_state; }
    MapView& map() const { return *m_map; }

    /// Does the edits as one step, or says by `message` why not. Returns whether it was done.
    bool perform(const QString& label, const Result<Edits>& edits);

    void undo();
    void redo();
    void finishGoing(const Result<Changes>& outcome); ///< through history; what was selected is so again

    void finishTyping(); ///< on a card; whatever the working copy is asked for next has it all

signals:
    void message(const QString& sentence);

private:
    void keepNow();
    void keepArrangement();
    void keep(const QByteArray& arrangement);
    void restoreArrangement();
    void applySettings();
    void say(const Result<Changes>& outcome);

    Desk& m_desk;
    std::shared_ptr<DebateFile> m_file;
    Selection m_selection;
    MapState m_state;
    LayoutRunner m_layout;
    std::unique_ptr<MapView> m_map;
    QTimer m_keepSoon; ///< runs while there is something to keep
    LatestWork m_writing; ///< of the places to be kept, which takes a while for a large map
};
