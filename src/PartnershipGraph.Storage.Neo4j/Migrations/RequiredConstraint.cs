using System.Text.RegularExpressions;

namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>A uniqueness that a step of the schema asks for.</summary>
/// <param name="Name">The constraint's name.</param>
/// <param name="Label">The label or type that it is about.</param>
/// <param name="Property">The property that differs.</param>
/// <param name="IsOfTies">Whether it is about relationships.</param>
internal sealed partial record RequiredConstraint(string Name, string Label, string Property, bool IsOfTies)
{
    /// <summary>Those that the steps make.</summary>
    public static IReadOnlyList<RequiredConstraint> Of(IEnumerable<string> statements) =>
    [
        .. from statement in statements
           let form = Form().Match(statement)
           where form.Success
           select new RequiredConstraint(
               form.Groups["name"].Value, form.Groups["label"].Value, form.Groups["property"].Value, form.Groups["tie"].Success),
    ];

    /// <summary>What it is about, as it is written in Cypher.</summary>
    public override string ToString() => IsOfTies ? $"()-[:{Label} {{{Property}}}]-()" : $"(:{Label} {{{Property}}})";

    [GeneratedRegex(
        @"CREATE CONSTRAINT (?<name>\w+) IF NOT EXISTS\s+FOR (\(\)-(?<tie>\[))?\(?\w+:(?<label>\w+)[\])](-\(\))? REQUIRE \w+\.(?<property>\w+) IS UNIQUE",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
