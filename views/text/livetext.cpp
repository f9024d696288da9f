#include "views/text/livetext.h"

#include "views/common/stepname.h"

#include <QPointer>
#include <QScopedValueRollback>

static constexpr int calm = 300; ///< ms without a key before what was typed is read
static constexpr std::size_t mostAtOnce = 1000; ///< edits for which nobody waits
static constexpr std::size_t mostBefore = 50;
static constexpr qsizetype mostLetters = 2'000'000; ///< of all texts before, which are kept with what is known of them

/// Whether something happened while a thread was at work.
struct LiveText::Moment {
    quint64 typings;
    quint64 changes;

    bool operator==(const Moment&) const = default;
};

LiveText::LiveText(OpenDebate& debate, std::shared_ptr<const TextLanguage> language, Typed typed, QObject* parent)
    : QObject(parent)
    , m_debate(debate)
    , m_language(std::move(language))
    , m_typed(std::move(typed))
    , m_work(new LatestWork(this))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LiveText::settle);
    connect(&debate, &OpenDebate::changed, this, qOverload<>(&LiveText::follow));
}

LiveText::Moment LiveText::now() const
{
    return {m_typings, m_changes};
}

void LiveText::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) != isWanted)
        settle();
}

void LiveText::follow()
{
    m_before.clear();
    ++m_changes;
    if (m_isOwnChange)
        return;
    m_isOutdated = true;
    if (!m_pause.isActive())
        m_pause.start(0); // several changes at once are followed once
}

void LiveText::type()
{
    ++m_typings;
    m_isTyped = true;
    m_pause.start(calm);
    if (!m_whenRead.empty())
        commit(); // whoever waits does not wait until somebody stops typing
}

void LiveText::settle()
{
    if (m_isOwnChange || m_isBeside || m_work->isRunning())
        return; // it looks again when that has ended
    m_pause.stop();
    if (m_isTyped && m_shown)
        startReading();
    else if (m_isOutdated && m_isWanted)
        startWriting();
}

void LiveText::startReading()
{
    const auto read = [language = m_language, debate = std::make_shared<const Debate>(m_debate.debate()),
                          before = m_shown, typed = m_typed(), moment = now(), this](const std::stop_token&) {
        return [reading = language->read(*debate, before, typed), typed, moment, this] {
            if (moment == now())
                takeRead(reading, typed);
            else if (!m_pause.isActive())
                settle();
        };
    };
    m_work->start(read);
}

void LiveText::startWriting()
{
    const auto write = [language = m_language, debate = std::make_shared<const Debate>(m_debate.debate()),
                           before = m_shown, moment = now(), this](const std::stop_token&) {
        const SharedText text = language->write(*debate, before);
        return [text, changes = language->changesBetween(before ? before->text : QString(), text->text), moment, this] {
            if (moment == now())
                takeWriting(text, changes);
            else if (!m_pause.isActive())
                settle();
        };
    };
    m_work->start(write);
    emit began();
}

void LiveText::takeWriting(const SharedText& text, const std::vector<TextChange>& changes)
{
    m_shown = text;
    m_isOutdated = false;
    emit textChanged(changes);
    emit agreed(false);
}

void LiveText::takeReading(const TextReading& reading, const QString& typed)
{
    if (reading.edits.empty() && m_shown->text != typed)
        rememberBefore();
    if (perform(reading.edits)) // else it is tried again after the next change
        agree(reading);
    tellRead();
}

void LiveText::takeRead(const TextReading& reading, const QString& typed)
{
    if (m_beside && reading.edits.size() > mostAtOnce)
        performBeside(reading);
    else
        takeReading(reading, typed);
}

void LiveText::performBeside(const TextReading& reading)
{
    waitBeside(true);
    const QPointer self(this);
    const auto begins = [self, read = now()] { return self && self->begin(read); };
    const auto then = [self, reading](const Result<Changes>& done) {
        if (self)
            self->endBeside(reading, done);
    };
    m_beside({stepName(tr("Edit Text"), m_debate.debate(), reading.edits), reading.edits, false, begins}, then);
}

/// Not if something has changed the debate since it was read: what others did would be overwritten.
bool LiveText::begin(const Moment& read)
{
    m_isOwnChange = read == now();
    return m_isOwnChange;
}

void LiveText::endBeside(const TextReading& reading, const Result<Changes>& done)
{
    const bool hasBegun = std::exchange(m_isOwnChange, false);
    waitBeside(false);
    if (!hasBegun)
        return settle(); // it is read anew
    if (done)
        agree(reading);
    else
        emit message(done.error().text());
    tellRead();
}

void LiveText::waitBeside(bool isBeside)
{
    m_isBeside = isBeside;
    emit besideChanged();
}

/// A change that somebody has stopped is over without a word: the text goes back to what the debate says.
void LiveText::follow(bool isReadOnly)
{
    const auto giveUp = [this] {
        if (!m_isOwnChange || !m_isBeside || !m_debate.whyReadOnly().isEmpty())
            return;
        m_isOwnChange = false;
        m_isTyped = false;
        m_isOutdated = true;
        emit textChanged(m_language->changesBetween(m_typed(), m_shown->text));
        waitBeside(false);
        settle();
        tellRead();
    };
    if (m_isOwnChange && m_isBeside && !isReadOnly)
        QMetaObject::invokeMethod(this, giveUp, Qt::QueuedConnection); // unless it has ended well by then
}

void LiveText::agree(const TextReading& reading)
{
    m_isTyped = false;
    m_shown = reading.text;
    emit textChanged(reading.changes);
    emit agreed(true);
    if (m_isOutdated)
        settle();
}

bool LiveText::perform(const Edits& edits)
{
    if (edits.empty())
        return true;
    const QScopedValueRollback own(m_isOwnChange, true);
    const auto done = m_debate.perform(stepName(tr("Edit Text"), m_debate.debate(), edits), edits);
    if (!done)
        emit message(done.error().text());
    return bool(done);
}

void LiveText::rememberBefore()
{
    m_before.push_back(m_shown);
    qsizetype letters = 0;
    for (const SharedText& text : m_before)
        letters += text->text.size();
    while (m_before.size() > mostBefore || (letters > mostLetters && m_before.size() > 1)) {
        letters -= m_before.front()->text.size();
        m_before.erase(m_before.begin());
    }
}

void LiveText::commit()
{
    if (!m_isTyped || !m_shown || m_isBeside)
        return;
    m_pause.stop();
    m_work->cancel();
    const QString typed = m_typed();
    takeReading(m_language->read(m_debate.debate(), m_shown, typed), typed);
}

void LiveText::commit(const std::function<void()>& then)
{
    if (!m_isTyped || !m_shown)
        return then();
    m_whenRead.push_back(then);
    settle();
}

void LiveText::tellRead()
{
    for (const auto& then : std::exchange(m_whenRead, {}))
        then();
}

void LiveText::undo()
{
    if (m_isBeside)
        return;
    if (m_isTyped && m_shown && m_typed() != m_shown->text)
        takeBackTyped();
    else if (m_before.empty())
        emit undoWanted();
    else
        takeBackBefore();
}

/// It is gone at once. What it meant becomes a step of history once it is read, and is undone, so that it can be
/// redone.
void LiveText::takeBackTyped()
{
    m_pause.stop();
    m_work->cancel();
    const QString typed = m_typed();
    m_isTyped = false;
    ++m_typings;
    emit textChanged(m_language->changesBetween(typed, m_shown->text));
    emit agreed(false);
    const auto read = [language = m_language, debate = std::make_shared<const Debate>(m_debate.debate()),
                          before = m_shown, typed, moment = now(), this](const std::stop_token&) {
        return [edits = language->read(*debate, before, typed).edits, moment, this] {
            if (moment == now() && !edits.empty())
                keepUndone(edits);
            settle();
        };
    };
    m_work->start(read);
    tellRead();
}

/// Much of it never comes to the debate, so that nobody waits for it twice.
void LiveText::keepUndone(const Edits& edits)
{
    const auto then = [this](const Result<Changes>& kept) {
        if (!kept)
            emit message(kept.error().text());
    };
    if (m_beside && edits.size() > mostAtOnce)
        m_beside({stepName(tr("Edit Text"), m_debate.debate(), edits), edits, true}, then);
    else if (perform(edits))
        emit undoWanted();
}

/// It says the same, so that the debate has nothing to undo.
void LiveText::takeBackBefore()
{
    const SharedText before = m_before.back();
    m_before.pop_back();
    emit textChanged(m_language->changesBetween(m_shown->text, before->text));
    m_shown = before;
    emit agreed(false);
}
