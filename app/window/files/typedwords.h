#pragma once

#include "model/debate/result.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

/// Words that were being typed when a program ended without saying goodbye.
struct LostWords {
    QString debate; ///< the name of its debate
    QString text;
    QString path; ///< where they are kept
};

/**
 * Keeps the words being typed on a card, which are in no debate yet, in a file of their own under the state folder.
 *
 * A crash loses at most a second of typing. The file goes when the words are in the debate or given up; what is found
 * under a program that is gone is offered by lost().
 */
class TypedWords : public QObject {
    Q_OBJECT
public:
    /// @param folder  of the drafts of all windows.
    explicit TypedWords(const QString& folder, QObject* parent = nullptr);
    ~TypedWords() override;

    void keep(const QString& debate, const QString& text); ///< within a second; empty text forgets
    void forget();

    static QList<LostWords> lost(const QString& folder);
    static void discard(const LostWords& words);

private:
    void write();

    QString m_folder;
    QString m_path; ///< empty until there is something to keep
    std::unique_ptr<QLockFile> m_lock;
    QString m_debate;
    QString m_text;
    QTimer m_timer;
};
