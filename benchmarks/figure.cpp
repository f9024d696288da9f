#include "benchmarks/figure.h"

#include <algorithm>

Figure atMost(double limit, double value, const QString& unit, const QString& name, const QString& note)
{
    Figure figure = onlyShown(value, unit, name, note);
    figure.most = limit;
    return figure;
}

Figure atLeast(double limit, double value, const QString& unit, const QString& name, const QString& note)
{
    Figure figure = onlyShown(value, unit, name, note);
    figure.least = limit;
    return figure;
}

Figure between(double least, double most, double value, const QString& unit, const QString& name, const QString& note)
{
    Figure figure = atMost(most, value, unit, name, note);
    figure.least = least;
    return figure;
}

Figure onlyShown(double value, const QString& unit, const QString& name, const QString& note)
{
    Figure figure;
    figure.name = name;
    figure.value = value;
    figure.unit = unit;
    figure.note = note;
    return figure;
}

Figure notMeasured(const QString& name, const QString& why)
{
    return onlyShown(std::numeric_limits<double>::quiet_NaN(), {}, name, why);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}
