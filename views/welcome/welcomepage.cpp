#include "views/welcome/welcomepage.h"

#include "views/common/plaintext.h"
#include "views/common/scrollpage.h"
#include "views/history/historypanel.h"
#include "views/map/lettering.h"
#include "views/welcome/card.h"
#include "views/welcome/cardbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

static constexpr int widest = 860;
static constexpr std::size_t mostRecent = 8;

static void empty(QBoxLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::of(ThemeChoice::System, palette()))
{
    setObjectName(QStringLiteral("welcome"));
    auto* page = new QWidget;
    page->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(32, 40, 32, 32);
    column->setSpacing(12);
    column->addWidget(makeHead());
    auto* sessions = new QWidget;
    m_sessions = new QVBoxLayout(sessions);
    m_sessions->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sessions);
    column->addWidget(makeStart());
    column->addSpacing(16);
    column->addWidget(makeColumns());
    column->addStretch(1);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 1000);
    row->addStretch(1);
    fillScrolling(*this, middle);
    showRecent({});
    showSamples({});
}

QWidget* WelcomePage::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 16);
    QLabel* name = plainLabel(tr("Counterpoint"));
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 2.2);
    font.setWeight(QFont::Light);
    name->setFont(font);
    m_lead = plainLabel(tr("Map what is argued, see who said it, and trace where it came from."));
    column->addWidget(name);
    column->addWidget(m_lead);
    return head;
}

QWidget* WelcomePage::makeStart()
{
    auto* start = new QWidget;
    auto* row = new QHBoxLayout(start);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](const QString& title, const QString& details, void (WelcomePage::*asked)()) {
        auto* button = new CardButton(title, details);
        button->setMinimumHeight(button->heightForWidth(150));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        row->addWidget(button, 1);
        connect(button, &CardButton::clicked, this, asked);
        return button;
    };
    add(tr("New Debate"), tr("Begin with a question"), &WelcomePage::newRequested)->setAccent(true);
    add(tr("Open…"), tr("A .debate file"), &WelcomePage::openRequested);
    add(tr("Import…"), tr("From other programs"), &WelcomePage::importRequested);
    add(tr("Two-Minute Tour"), tr("Claims that explain themselves"), &WelcomePage::tourRequested);
    return start;
}

QLabel* WelcomePage::heading(const QString& text)
{
    QLabel* label = plainLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    label->setFont(font);
    return label;
}

QWidget* WelcomePage::makeColumns()
{
    auto* columns = new QWidget;
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    const auto add = [&](const QString& title) {
        auto* column = new QVBoxLayout;
        column->setSpacing(8);
        column->addWidget(heading(title));
        auto* list = new QVBoxLayout;
        list->setSpacing(8);
        column->addLayout(list);
        column->addStretch(1);
        row->addLayout(column, 1);
        return list;
    };
    m_recent = add(tr("Recent"));
    m_samples = add(tr("Samples"));
    return columns;
}

void WelcomePage::setTheme(const Theme& theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    for (CardButton* button : findChildren<CardButton*>())
        button->setTheme(theme);
    for (Card* card : findChildren<Card*>())
        card->setTheme(theme);
}

void WelcomePage::showRecent(const std::vector<RecentDebate>& debates)
{
    empty(*m_recent);
    const QDateTime now = QDateTime::currentDateTime();
    for (const RecentDebate& debate : debates) {
        if (static_cast<std::size_t>(m_recent->count()) == mostRecent)
            break;
        const QString when = relativeTime(debate.when, now);
        const QString details = debate.exists
            ? (when.isEmpty() ? debate.path : when + QStringLiteral(" · ") + debate.path)
            : tr("No longer at %1").arg(debate.path);
        auto* button = new CardButton(debate.title, details);
        button->setTheme(m_theme);
        button->setEnabled(debate.exists);
        m_recent->addWidget(button);
        connect(button, &CardButton::clicked, this, [this, path = debate.path] { emit recentChosen(path); });
    }
    if (debates.empty())
        m_recent->addWidget(plainLabel(tr("Debates you open will be listed here.")));
}

void WelcomePage::showSamples(const std::vector<SampleDebate>& samples)
{
    empty(*m_samples);
    for (const SampleDebate& sample : samples) {
        auto* button = new CardButton(sample.title, sample.description);
        button->setTheme(m_theme);
        m_samples->addWidget(button);
        connect(button, &CardButton::clicked, this, [this, id = sample.id] { emit sampleChosen(id); });
    }
    m_samples->addWidget(plainLabel(samples.empty() ? tr("The sample debates are not installed.")
                                                    : tr("Samples open as copies: change what you like.")));
}

void WelcomePage::showRecoverable(const std::vector<RecoverableSession>& sessions)
{
    empty(*m_sessions);
    for (const RecoverableSession& session : sessions)
        m_sessions->addWidget(makeSession(session));
}

QWidget* WelcomePage::makeSession(const RecoverableSession& session)
{
    auto* card = new Card;
    card->setTheme(m_theme);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    const QString name = drawable(session.name, 120);
    column->addWidget(heading(tr("“%1” was not saved").arg(name)));
    const QString when = relativeTime(session.when, QDateTime::currentDateTime());
    column->addWidget(
        plainLabel(session.steps == 1 ? tr("Counterpoint ended with 1 unsaved change (%1). It has been kept.").arg(when)
                                      : tr("Counterpoint ended with %1 unsaved changes (%2). They have been kept.")
                                            .arg(session.steps)
                                            .arg(when)));
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& spoken, void (WelcomePage::*asked)(const QString&)) {
        auto* button = new QPushButton(text);
        button->setAccessibleName(spoken.arg(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, asked, id = session.id] { emit(this->*asked)(id); });
    };
    add(tr("&Recover"), tr("Recover %1"), &WelcomePage::recoverRequested);
    add(tr("&Discard Changes"), tr("Discard the changes to %1"), &WelcomePage::discardRequested);
    add(tr("&Later"), tr("Decide about %1 later"), &WelcomePage::laterRequested);
    row->addStretch(1);
    column->addLayout(row);
    return card;
}
