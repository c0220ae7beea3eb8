namespace PartnershipGraph.Domain.Tests;

[TestFixture]
public sealed class DataTablesTests
{
    [Test]
    public void All_holds_every_table_and_nothing_else()
    {
        var tables = Enum.GetValues<DataTables>().Where(t => t is not (DataTables.None or DataTables.Titles or DataTables.All)).ToList();
        Assert.That(tables, Has.Count.EqualTo(10));
        Assert.That(tables.Aggregate((a, b) => a | b), Is.EqualTo(DataTables.All));
    }
}
