namespace PartnershipGraph.BundleConversion;

/// <summary>
/// Turns the tables of the research into the bundled data folder.
/// Usage: <c>dotnet run --project tools/PartnershipGraph.BundleConversion -- RESEARCH_DIR OUT_DIR</c>.
/// Rows that may not be passed on freely are left out by <see cref="Exclusions"/>; DATA-LICENSES.md says how to add them.
/// </summary>
internal static class Program
{
    private const int success = 0;
    private const int badInput = 2;

    private static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("usage: PartnershipGraph.BundleConversion RESEARCH_DIR OUT_DIR");
            return badInput;
        }

        try
        {
            Directory.CreateDirectory(args[1]);
            foreach (var recipe in Recipes.All)
                Convert(recipe, args[0], args[1]);
            return success;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return badInput;
        }
    }

    private static void Convert(Recipe recipe, string from, string to)
    {
        var converted = Converter.Convert(recipe, file => TableFile.Read(Path.Combine(from, file)));
        TableFile.Write(converted.Table, Path.Combine(to, recipe.File));
        Console.Error.WriteLine(FormattableString.Invariant($"{recipe.File}: {converted.Table.Rows.Count} rows"));
        foreach (var (exclusion, count) in converted.LeftOut)
            Console.Error.WriteLine(FormattableString.Invariant($"  {count} left out: {exclusion.Describe()}"));
    }
}
