using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Tests.Fields;

namespace PartnershipGraph.Formats.Tests.Alliances;

/// <summary>Who promises nothing may be taken to promise what is promised to him, and nothing else.</summary>
internal sealed class SymmetriseTests
{
    private const string members = "atopid,member,yrent,yrexit,ineffect,defense,offense,neutral,nonagg,consul";
    private const string pairs = "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul";
    private const string given = "Members that promise nothing and were given the strongest promise of their alliance: ";

    private static readonly string[] chain =
    [
        "1,2,1950,1955,0,1,0,0,0,0", "1,20,1954,1960,0,0,0,0,0,0", "1,70,1958,1965,0,0,0,0,0,0",
    ];

    /// <summary>Canada is a member while the USA promises, Mexico only while Canada was given a promise, which nobody made.</summary>
    [TestCase(0, 1, 2)]
    [TestCase(0, 2, 1)]
    [TestCase(2, 1, 0)]
    [TestCase(1, 2, 0)]
    public void A_promise_that_was_given_is_not_given_on_in_any_order_of_rows(params int[] order)
    {
        using var folder = new FieldFolder().With("m.csv", [members, .. order.Select(i => chain[i])]);

        var records = folder.Read(FieldData.Atop, symmetrise: true);

        Assert.That(FieldFolder.Alliances(records), Is.EquivalentTo(new[] { "ATOP 1 USA Defense 1950 1955", "ATOP 1 CAN Defense 1954 1960" }));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("3 = 2 + 1 no obligation is coded"));
        Assert.That(records.Notes, Has.Member(given + "1."));
    }

    /// <summary>What others promise of one alliance while the member is one; the strongest of it.</summary>
    [TestCase("1,20,1950,1960,0,0,0,0,0,1|1,70,1955,1957,0,0,0,1,0,0", "Neutrality", Description = "the strongest of those who promise")]
    [TestCase("1,20,1940,1950,0,1,0,0,0,0", null, Description = "a spell that touches shares no day")]
    [TestCase("1,20,1940,1951,0,1,0,0,0,0", "Defense")]
    [TestCase("1,20,1960,1970,0,1,0,0,0,0", null)]
    [TestCase("1,20,1959,1970,0,1,0,0,0,0", "Defense")]
    [TestCase("2,20,1950,1960,0,1,0,0,0,0", null, Description = "another alliance")]
    [TestCase("1,20,1950,1960,0,0,0,0,0,0", null, Description = "where nobody promises, nobody is given")]
    public void A_member_is_given_what_others_promise_in_its_time(string others, string? kind)
    {
        using var folder = new FieldFolder().With("m.csv", [members, "1,2,1950,1960,0,0,0,0,0,0", .. others.Split('|')]);

        Assert.That(
            FieldFolder.Alliances(folder.Read(FieldData.Atop, symmetrise: true)).Where(m => m.Contains(" USA ", StringComparison.Ordinal)),
            Is.EqualTo(kind is null ? [] : new[] { $"ATOP 1 USA {kind} 1950 1960" }));
        Assert.That(
            FieldFolder.Alliances(folder.Read(FieldData.Atop)).Where(m => m.Contains(" USA ", StringComparison.Ordinal)), Is.Empty, "unasked nothing is given");
    }

    /// <summary>A year of a pair: both sides as they are, both alike, or none.</summary>
    [TestCase("2,20,1950,1,0,0,0,0|20,2,1950,0,0,0,0,0", false, "USA Defense", 1)]
    [TestCase("2,20,1950,1,0,0,0,0|20,2,1950,0,0,0,0,0", true, "CAN Defense USA Defense", 0)]
    [TestCase("20,2,1950,0,0,0,0,0|2,20,1950,1,0,0,0,0", true, "CAN Defense USA Defense", 0)]
    [TestCase("2,20,1950,1,0,0,0,0|20,2,1950,0,0,0,0,1", true, "CAN Consultation USA Defense", 0, Description = "who promises something promises that")]
    [TestCase("2,20,1950,0,0,0,0,0|20,2,1950,0,0,0,0,0", true, "", 2)]
    [TestCase("2,20,1950,0,0,0,0,0", true, "", 1)]
    [TestCase("2,20,1950,1,0,0,0,0|20,2,1951,0,0,0,0,0", true, "CAN Defense USA Defense", 1, Description = "another year is another row")]
    public void A_year_of_a_pair_is_given_what_the_other_side_promises(string rows, bool symmetrise, string told, int silent)
    {
        using var folder = new FieldFolder().With("d.csv", [pairs, .. rows.Split('|')]);

        var records = folder.Read(FieldData.Atop, symmetrise);

        Assert.That(string.Join(' ', records.Alliances.OrderBy(m => m.Member, StringComparer.Ordinal).Select(m => $"{m.Member} {m.Kind}")), Is.EqualTo(told));
        Assert.That(records.Merge.Total.LeftOut.Sum(r => r.Rows), Is.EqualTo(silent));
    }

    /// <summary>Which of several grounds is told, so that a report means the same in every set.</summary>
    [TestCase("1,999,1950,1949,0,0,0,0,0,0", "no state has this code")]
    [TestCase("1,265,1960,1955,0,0,0,0,0,0", "it ends before it begins")]
    [TestCase("1,265,1995,1999,0,0,0,0,0,0", "the code stands for no state in that time")]
    [TestCase("1,2,1995,,0,0,0,0,0,0", "its end is missing, and it is not said to be in force")]
    [TestCase("1,2,1995,,1,0,0,0,0,0", "no obligation is coded")]
    [TestCase("1,255,1945,1945,0,1,0,0,0,0", null, Description = "an end in the year of the beginning is the end of that year")]
    [TestCase("1,255,1946,1949,0,1,0,0,0,0", "the code stands for no state in that time")]
    public void Of_several_grounds_the_first_is_told(string row, string? reason)
    {
        using var folder = new FieldFolder().With("m.csv", members, row);

        Assert.That(folder.Read(FieldData.Atop).Merge.Total.LeftOut, Is.EqualTo(reason is null ? [] : new[] { (reason, 1) }));
    }

    [TestCase("1,2,1950,1960,0,1,0,0,0,0", "an earlier row has the same key")]
    [TestCase("1,2,1950,1960,0,0,1,0,0,0", null, Description = "another promise")]
    [TestCase("1,2,1950,1961,0,1,0,0,0,0", null, Description = "another spell")]
    [TestCase("1,2,1960,1970,0,1,0,0,0,0", null, Description = "a spell that touches")]
    [TestCase("2,2,1950,1960,0,1,0,0,0,0", null, Description = "another alliance")]
    [TestCase("1,20,1950,1960,0,1,0,0,0,0", null, Description = "another member")]
    public void A_row_is_known_by_its_alliance_member_promise_and_spell(string second, string? reason)
    {
        using var folder = new FieldFolder().With("m.csv", members, "1,2,1950,1960,0,1,0,0,0,0", second);

        var merge = folder.Read(FieldData.Atop).Merge.Total;

        Assert.That(merge.LeftOut, Is.EqualTo(reason is null ? [] : new[] { (reason, 1) }));
        Assert.That(merge.Written, Is.EqualTo(reason is null ? 2 : 1));
    }

    [Test]
    public void An_alliance_of_the_alliance_file_needs_two_states_that_existed_together_with_it()
    {
        using var folder = new FieldFolder().With(
            "a.csv", "atopid,begyr,endyr,ineffect,defense,offense,neutral,nonagg,consul,mem1,mem2,mem10,mem1x,member",
            "1,1950,1960,0,1,0,0,0,0,2,2,,20,20",
            "2,1950,1960,0,1,0,0,0,0,2,0,20,0,0",
            "3,1990,1993,0,1,0,0,0,0,255,260,,0,0",
            "4,1990,1993,0,1,0,0,0,0,345,,,0,0",
            "5,1950,1960,0,1,0,0,0,0,-9,NA,999,0,0");

        var records = folder.Read(FieldData.Atop);

        Assert.That(FieldFolder.Alliances(records), Is.EqualTo(new[]
        {
            "ATOP 2 USA Defense 1950 1960", "ATOP 2 CAN Defense 1950 1960", "ATOP 4 YUG Defense 1990 1992-04-27", "ATOP 4 SRB Defense 1992-04-27 1993",
        }));
        Assert.That(FieldFolder.Told(records.Merge.Total), Is.EqualTo("5 = 2 + 3 fewer than two of its members are known states of its time"));
    }
}
