#pragma once

#include "views/common/latestwork.h"

#include <QTimer>

/// Something that is worked out of an open debate anew after each change and each question, beside the window's own
/// work, while somebody wants it.
class LiveAnswer : public QObject {
    Q_OBJECT
public:
    bool isBusy() const; ///< a newer answer will come
    void cancel(); ///< what is worked out; the answer before stays until somebody looks again or something changes

signals:
    void began();
    void changed(); ///< there is a new answer, or more of it, or it was cancelled

protected:
    explicit LiveAnswer(QObject* parent);

    virtual bool isWanted() const = 0;
    virtual void start() = 0; ///< gives work() something to do

    void follow(); ///< the answer is outdated; where nobody looks nothing is worked out
    void lookAgain(); ///< somebody may want it now
    LatestWork& work() { return *m_work; }

private:
    void begin();

    LatestWork* m_work;
    QTimer m_later; ///< several changes at once are followed once
    bool m_isOutdated = true;
};
