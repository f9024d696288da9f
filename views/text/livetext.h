#pragma once

#include "model/debate/opendebate.h"
#include "views/common/latestwork.h"
#include "views/text/debatetext.h"
#include "views/text/typedstep.h"

#include <QTimer>

/**
 * Keeps a debate and a text that somebody edits in step. What is typed is read beside the window's own work once there
 * is a pause, and done as one step of the debate's history; what else changes the debate is written into the text.
 */
class LiveText : public QObject {
    Q_OBJECT
public:
    using Typed = std::function<QString()>; ///< the text in the editor

    /// @param debate  must outlive it.
    LiveText(OpenDebate& debate, std::shared_ptr<const TextLanguage> language, Typed typed, QObject* parent);

    const SharedText& shown() const { return m_shown; } ///< what debate and text last agreed on; null: nothing yet
    bool isTyped() const { return m_shown && m_isTyped; } ///< something has not been read
    bool isInStep() const { return m_shown && !m_isTyped && !m_isOutdated; }
    bool isBeside() const { return m_isBeside; } ///< much of it is on its way to the debate, and must stay as it is
    bool hasOwnUndo() const { return m_isTyped || !m_before.empty(); }

    void setBeside(StepBeside beside) { m_beside = std::move(beside); }
    void follow(bool isReadOnly); ///< whether the debate may be changed
    void setWanted(bool isWanted); ///< somebody looks; else nothing is written
    void type(); ///< the editor's text is another one
    void settle(); ///< begins what is to be done, without waiting for a pause
    void commit(); ///< reads what was typed at once, in this thread
    void commit(const std::function<void()>& then); ///< the same beside the window; then at once if nothing was typed
    void undo(); ///< what was typed and is no step of history yet, or else asks for the debate's undo

signals:
    void besideChanged();
    void began(); ///< a text is being made, which takes a while
    void textChanged(const std::vector<TextChange>& changes); ///< to be made in the editor
    void agreed(bool isByTyping); ///< shown() is another one
    void undoWanted();
    void message(const QString& sentence);

private:
    struct Moment;

    void follow();
    Moment now() const;
    void startReading();
    void startWriting();
    void takeReading(const TextReading& reading, const QString& typed);
    void takeWriting(const SharedText& text, const std::vector<TextChange>& changes);
    void takeRead(const TextReading& reading, const QString& typed); ///< the same, beside the window if it is much
    void performBeside(const TextReading& reading);
    bool begin(const Moment& read);
    void endBeside(const TextReading& reading, const Result<Changes>& done);
    void waitBeside(bool isBeside);
    void keepUndone(const Edits& edits);
    void tellRead();
    void agree(const TextReading& reading);
    bool perform(const Edits& edits);
    void takeBackTyped();
    void takeBackBefore();
    void rememberBefore();

    OpenDebate& m_debate;
    std::shared_ptr<const TextLanguage> m_language;
    Typed m_typed;
    StepBeside m_beside;
    LatestWork* m_work;
    QTimer m_pause;
    SharedText m_shown;
    std::vector<std::function<void()>> m_whenRead;
    std::vector<SharedText> m_before; ///< texts since the debate last changed, which all say the same
    quint64 m_typings = 0;
    quint64 m_changes = 0;
    bool m_isWanted = false;
    bool m_isTyped = false;
    bool m_isOutdated = true;
    bool m_isOwnChange = false;
    bool m_isBeside = false; ///< an own change is being made, or waits for its turn
};
