using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Tests.Time;

internal sealed class YearsTests
{
    [TestCase("2000-01-01", "2000-01-01", 0)]
    [TestCase("2000-01-01", "2400-01-01", 400)]
    [TestCase("2400-01-01", "2000-01-01", -400)]
    [TestCase("2021-01-01", "2022-01-01", 365 / 365.2425)]
    [TestCase("2020-01-01", "2021-01-01", 366 / 365.2425)]
    public void A_year_is_the_mean_year_of_the_calendar(string from, string to, double years) =>
        Assert.That(Years.Between(PartialDate.Parse(from).FirstDay, PartialDate.Parse(to).FirstDay), Is.EqualTo(years).Within(1e-12));
}
