#pragma once

#include "model/debate/debate.h"

#include <QObject>

class MainWindow;
class QMimeData;
class ReaderPanel;
struct Passage;

/// What a person does with a passage: quote it, make a claim of it, attach it to one. All of it also by keys of its own
/// while a text is read.
class ReaderActions : public QObject {
    Q_OBJECT
public:
    explicit ReaderActions(MainWindow& window);

    /// Attaches a passage that was dropped on a claim; on the ground it becomes a claim. False: it is no passage.
    bool takeDropped(const QMimeData& dropped, RecordId on);

private:
    void addQuoting();
    void addWalking();
    void attend();
    void update();

    ReaderPanel& reader() const;
    std::optional<Passage> passage() const; ///< selected, or the quotation under the cursor; says when there is none
    ClaimId selectedClaim() const;
    void quote();
    void quoteAsClaim();
    void quoteAs(InferenceKind kind);
    void attachTo(ClaimId claim, const Passage& passage);
    void chooseClaim();
    void removeQuotations();
    void markFurniture();
    void markCandidates(bool isOn);
    void repair();
    void perform(const QString& label, const Result<Edits>& edits);

    MainWindow& m_window;
};
