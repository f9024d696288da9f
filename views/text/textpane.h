#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"
#include "views/text/debatetext.h"
#include "views/text/typedstep.h"

#include <QWidget>

class FaultList;
class LiveText;
class QLabel;
class Selection;
class TextEditor;

/// The debate as a text beside the map, to be edited: each follows the other, what is selected does, too, and what
/// cannot be understood is underlined and listed.
class TextPane : public QWidget {
    Q_OBJECT
public:
    /// @param debate, selection  must outlive it.
    TextPane(OpenDebate& debate, Selection& selection, std::shared_ptr<const TextLanguage> language,
        QWidget* parent = nullptr);

    TextEditor& editor() const { return *m_editor; }
    void setTheme(const Theme& theme);
    void setBeside(const StepBeside& beside);
    bool isTyped() const; ///< something is not in the debate yet
    bool hasOwnUndo() const; ///< what was done last was done to the text alone, in sight
    void commit(); ///< takes what was typed into the debate
    void commit(const std::function<void()>& then); ///< the same beside the window, unless there is nothing
    void undo(); ///< what was typed
    void follow(); ///< whether the debate may be changed

signals:
    void cursorFollowed(RecordId record); ///< what the cursor is at has been selected
    void undoWanted(); ///< of the debate
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void want();
    void agree(bool isByTyping);
    void followCursor();
    void followSelection();
    void goToFault(TextStretch at);

    OpenDebate& m_debate;
    Selection& m_selection;
    TextEditor* m_editor;
    LiveText* m_live;
    QLabel* m_hint;
    FaultList* m_faults;
    bool m_isTelling = false;
};
