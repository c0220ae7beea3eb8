using System.Reflection;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>The arrows as the compiler left them.</summary>
internal sealed class CompiledArrowTests
{
    [TestCaseSource(typeof(Rooms), nameof(Rooms.All))]
    public void An_assembly_refers_only_to_the_rooms_and_packages_of_its_row(Room room)
    {
        var allowed = AssembliesOf(room.Rooms.Concat(room.RunOnly));

        var others = CompiledAssembly.Read(room.Assembly).OwnReferences.Except(allowed).Where(name => !room.Packages.Concat(room.Frameworks).Any(package => IsOf(package, name)));

        Assert.That(others, Is.Empty);
    }

    /// <summary>The compiler notes the alias of such a room for the debugger, and so the room; no type of it may follow.</summary>
    [TestCaseSource(typeof(Rooms), nameof(Rooms.All))]
    public void An_assembly_names_no_type_of_a_room_that_is_only_there_to_be_run(Room room)
    {
        var runOnly = AssembliesOf(room.RunOnly).ToList();

        var named = CompiledAssembly.Read(room.Assembly).Types.Where(type => runOnly.Contains(type.Assembly, StringComparer.Ordinal));

        Assert.That(named, Is.Empty);
    }

    [TestCaseSource(typeof(Rooms), nameof(Rooms.All))]
    public void An_assembly_names_nothing_that_its_room_must_never_know(Room room)
    {
        var named = CompiledAssembly.Read(room.Assembly).Types.Where(type => room.MustNotName.Any(type.IsIn));

        Assert.That(named, Is.Empty);
    }

    [TestCaseSource(typeof(Rooms), nameof(Rooms.All))]
    public void An_assembly_enters_another_room_only_by_its_doors(Room room)
    {
        var types = CompiledAssembly.Read(room.Assembly).Types;

        foreach (var (entered, doors) in room.Doors)
        {
            var inside = types.Where(type => string.Equals(type.Assembly, $"PartnershipGraph.{entered}", StringComparison.Ordinal)).ToList();
            Assert.That(inside, Is.Not.Empty, $"{room} no longer uses {entered}: the arrow can go");
            Assert.That(inside.Where(type => !doors.Any(type.IsIn)), Is.Empty);
        }
    }

    [TestCaseSource(typeof(Rooms), nameof(Rooms.All))]
    public void A_confined_package_shows_in_no_other_signature_or_variable(Room room)
    {
        foreach (var (package, home) in room.Confined)
        {
            var leaks =
                from type in Assembly.Load(new AssemblyName(room.Assembly)).GetTypes()
                where !IsUnder(type, home)
                from named in TypeSurface.Of(type)
                where string.Equals(named.Assembly.GetName().Name, package, StringComparison.Ordinal)
                select $"{type} names {named}";
            Assert.That(leaks, Is.Empty);
        }
    }

    [TestCaseSource(typeof(Rooms), nameof(Rooms.All))]
    public void A_confined_package_is_imported_in_no_other_file(Room room)
    {
        var repository = Repository.Open();

        foreach (var (package, home) in room.Confined)
        {
            var folder = $"src/{room.Project}{home[room.Project.Length..].Replace('.', '/')}/";
            var leaks = repository.Sources($"src/{room.Project}")
                .Where(file => !file.StartsWith(folder, StringComparison.Ordinal))
                .Where(file => CodeLines(repository, file).Any(line => line.Contains(package, StringComparison.Ordinal)));
            Assert.That(leaks, Is.Empty);
        }
    }

    private static IEnumerable<string> AssembliesOf(IEnumerable<string> rooms) =>
        Rooms.All.Where(room => rooms.Contains(room.Name, StringComparer.Ordinal)).Select(room => room.Assembly);

    /// <summary>A package may come in several assemblies: Spectre.Console has a part called Spectre.Console.Ansi.</summary>
    private static bool IsOf(string package, string assembly) =>
        string.Equals(assembly, package, StringComparison.Ordinal) || assembly.StartsWith($"{package}.", StringComparison.Ordinal);

    private static bool IsUnder(Type type, string home) =>
        type.Namespace is { } name && (string.Equals(name, home, StringComparison.Ordinal) || name.StartsWith($"{home}.", StringComparison.Ordinal));

    private static IEnumerable<string> CodeLines(Repository repository, string file) =>
        File.ReadLines(repository.FullPath(file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
}
