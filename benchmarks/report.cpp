#include "benchmarks/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <cmath>

namespace {

QString shown(double value, const QString& unit)
{
    if (std::isnan(value))
        return "–";
    const int decimals = std::abs(value) >= 100 || value == std::round(value) ? 0 : std::abs(value) >= 10 ? 1 : 3;
    const QString number = QLocale::c().toString(value, 'f', decimals);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString shownLimit(const Figure& figure)
{
    QStringList parts;
    if (figure.least > -Figure::infinity)
        parts << "≥ " + shown(figure.least, figure.unit);
    if (figure.most < Figure::infinity)
        parts << "≤ " + shown(figure.most, figure.unit);
    return parts.join(", ");
}

QString verdict(const Figure& figure)
{
    if (std::isnan(figure.value))
        return "not measured";
    if (!figure.hasLimit())
        return {};
    return figure.isReached() ? "ok" : "SHORT";
}

QJsonObject asJson(const Figure& figure)
{
    QJsonObject object{{"name", figure.name}, {"value", figure.value}, {"unit", figure.unit},
        {"reached", figure.isReached()}, {"note", figure.note}};
    if (figure.least > -Figure::infinity)
        object["least"] = figure.least;
    if (figure.most < Figure::infinity)
        object["most"] = figure.most;
    return object;
}

QJsonObject asJson(const Findings& findings)
{
    QJsonArray figures;
    for (const Figure& figure : findings.figures)
        figures << asJson(figure);
    return {{"bench", findings.bench}, {"seconds", findings.seconds}, {"figures", figures}};
}

QJsonObject machine()
{
    return {{"system", QSysInfo::prettyProductName()}, {"kernel", QSysInfo::kernelVersion()},
        {"processor", QSysInfo::currentCpuArchitecture()}, {"cores", QThread::idealThreadCount()}, {"qt", qVersion()}};
}

} // namespace

QString asTable(const Findings& findings)
{
    QString text = QString("%1 (%2 s)\n").arg(findings.bench).arg(findings.seconds, 0, 'f', 1);
    for (const Figure& figure : findings.figures) {
        text += QString("  %1 %2  %3  %4  %5")
                    .arg(figure.name, -68)
                    .arg(shown(figure.value, figure.unit), 14)
                    .arg(shownLimit(figure), -22)
                    .arg(verdict(figure), -12)
                    .arg(figure.note)
                    .trimmed()
                    .prepend("  ")
            + u'\n';
    }
    return text;
}

QByteArray asJson(const std::vector<Findings>& all, Effort effort)
{
    QJsonArray benches;
    for (const Findings& findings : all)
        benches << asJson(findings);
    const QJsonObject report{
        {"effort", effort == Effort::Full ? "full" : "quick"}, {"machine", machine()}, {"benches", benches}};
    return QJsonDocument(report).toJson();
}
