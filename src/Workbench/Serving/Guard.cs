using System.Net;
using Microsoft.AspNetCore.Http;

namespace Workbench.Serving;

/// <summary>
/// The page runs code as this user, so nobody else gets in: the request must be meant for this page (Host), come from
/// it (Origin) and carry its cookie. Answers to all others say why.
/// </summary>
internal sealed class Guard(RequestDelegate next, Door door)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        PageHeaders.Add(response.Headers, request);
        if (!Places.IsOurs(request.Host) || !Places.IsOurs(request.Headers["X-Forwarded-Host"], request))
        {
            await RefuseAsync(response, $"This page does not answer to the name '{request.Host}'.");
        }
        else if (!Places.IsOurs(request.Headers.Origin, request))
        {
            await RefuseAsync(response, "The request comes from another site's page.");
        }
        else if (request.Path == Door.Path)
        {
            await EnterAsync(request, response);
        }
        else if (!door.Knows(request.Cookies[Door.CookieName(context.Connection.LocalPort)]))
        {
            await RefuseAsync(
                response,
                "Open the page with the address that the command `open` prints. It lets one browser in, once."
            );
        }
        else
        {
            await next(context);
        }
    }

    private async Task EnterAsync(HttpRequest request, HttpResponse response)
    {
        var port = request.HttpContext.Connection.LocalPort;
        if (!door.Knows(request.Cookies[Door.CookieName(port)]))
        {
            if (!door.Admits(request.Query["secret"]))
            {
                await RefuseAsync(
                    response,
                    "This address has been used. End the command with Ctrl+C and run it again for a new one."
                );
                return;
            }
            response.Cookies.Append(
                Door.CookieName(port),
                door.Cookie,
                new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Strict,
                    Secure = request.Headers["X-Forwarded-Proto"] == "https",
                    Path = "/",
                }
            );
        }
        // A page that leads on, and no redirection: after a click in another site (a codespace's terminal) the browser
        // would send a strict cookie with neither the request nor what it is redirected to.
        response.ContentType = "text/html; charset=utf-8";
        var page = WebUtility.HtmlEncode(LocalPath(request.Query["to"].ToString()));
        await response.WriteAsync(
            $"""
            <!DOCTYPE html><html lang="en"><head><title>Serverlesspresso</title>
            <link rel="icon" href="data:,"><meta http-equiv="refresh" content="0;url={page}"></head>
            <body><p><a href="{page}">Open the workshop</a></p></body></html>
            """
        );
    }

    private static string LocalPath(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\') ? path : "/";

    private static async Task RefuseAsync(HttpResponse response, string why)
    {
        response.StatusCode = StatusCodes.Status403Forbidden;
        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(why + "\n");
    }
}
