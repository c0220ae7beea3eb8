using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PartnershipGraph.Browser.Tests.Browsing;

/// <summary>Writes down all that a page does beside showing itself, from before its first byte.</summary>
internal sealed class PageWatch
{
    private const string reportViolations =
        """
        window.addEventListener('securitypolicyviolation', event =>
            reportPolicyViolation(`${event.effectiveDirective}: ${event.blockedURI || 'inline'} ${event.sample}`.trim()));
        """;

    private readonly ConcurrentQueue<string> console = [], errors = [], failed = [], refused = [], outside = [], violations = [];
    private readonly Func<IRequest, bool> isOwn;

    private PageWatch(Func<IRequest, bool> isOwn) => this.isOwn = isOwn;

    /// <summary>Errors and warnings on the console.</summary>
    public IReadOnlyCollection<string> Console => console;

    /// <summary>Exceptions that nobody caught.</summary>
    public IReadOnlyCollection<string> Errors => errors;

    /// <summary>Own requests that came to nothing.</summary>
    public IReadOnlyCollection<string> Failed => failed;

    /// <summary>Answers with a status of 400 and above.</summary>
    public IReadOnlyCollection<string> Refused => refused;

    /// <summary>Requests to anywhere but the page itself. They were stopped.</summary>
    public IReadOnlyCollection<string> Outside => outside;

    /// <summary>Breaches of the page's own content security policy.</summary>
    public IReadOnlyCollection<string> Violations => violations;

    public static async Task<PageWatch> StartAsync(IPage page, Func<IRequest, bool> isOwn)
    {
        var watch = new PageWatch(isOwn);
        page.Console += (_, message) => watch.Hear(message);
        page.PageError += (_, error) => watch.errors.Enqueue(error);
        page.Request += (_, request) => watch.See(request);
        page.RequestFailed += (_, request) => watch.Miss(request);
        page.Response += (_, response) => watch.Weigh(response);
        await page.ExposeFunctionAsync("reportPolicyViolation", (string text) => watch.violations.Enqueue(text));
        await page.AddInitScriptAsync(reportViolations);
        await page.RouteAsync("**/*", route => isOwn(route.Request) ? route.FallbackAsync() : route.AbortAsync());
        return watch;
    }

    private void Hear(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            console.Enqueue($"{message.Type}: {message.Text}");
        }
    }

    /// <summary>A picture that the policy stops never reaches a route, and yet is asked for.</summary>
    private void See(IRequest request)
    {
        if (!isOwn(request))
        {
            outside.Enqueue(request.Url);
        }
    }

    private void Miss(IRequest request)
    {
        if (isOwn(request))
        {
            failed.Enqueue($"{request.Url}: {request.Failure}");
        }
    }

    private void Weigh(IResponse response)
    {
        if (response.Status >= 400)
        {
            refused.Enqueue(FormattableString.Invariant($"{response.Status} {response.Url}"));
        }
    }
}
