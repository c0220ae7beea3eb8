namespace PartnershipGraph.Cli.Hosting;

/// <summary>
/// Takes user and password of an address out of a message. Where such an address belongs only its own reader quotes it; but an
/// argument that stands in the wrong place is quoted as it is by whoever refuses it.
/// </summary>
internal sealed class LoginMask(IEnumerable<string> args)
{
    private const string divider = "://";

    /// <summary>The longest first: one may be part of another.</summary>
    private readonly IReadOnlyList<string> logins = [.. args.Select(LoginOf).OfType<string>().OrderByDescending(l => l.Length)];

    /// <summary>The text without any login of the arguments.</summary>
    public string Apply(string text) => logins.Aggregate(text, (t, login) => t.Replace(login, divider + "…@", StringComparison.Ordinal));

    /// <summary>Whether an argument is an address with a user or a password in it.</summary>
    public static bool HasLogin(string argument) => LoginOf(argument) is not null;

    /// <summary>From the divider to the last @, since a password that was not encoded may hold anything.</summary>
    private static string? LoginOf(string argument)
    {
        var start = argument.IndexOf(divider, StringComparison.Ordinal);
        var end = argument.LastIndexOf('@');
        return start < 0 || end < start + divider.Length ? null : argument[start..(end + 1)];
    }
}
