using System.Buffers;
using LocalCloud.Control;
using LocalCloud.Security;
using Microsoft.AspNetCore.Http;

namespace LocalCloud;

/// <summary>
/// The HTTP front: finds the protocol, service and operation a request names, runs it, and writes its answer or error.
/// </summary>
internal sealed class AwsEndpoint
{
    private readonly Cloud cloud;
    private readonly JsonFront json;
    private readonly Front[] fronts;
    private readonly SignatureCheck? signatures;

    public AwsEndpoint(Cloud cloud)
    {
        this.cloud = cloud;
        var services = cloud.Services.Values;
        json = new JsonFront(services);
        fronts = [json, new RestXmlFront(), new RestFront(services), new QueryFront(services)];
        signatures = cloud.Options.Auth ? new SignatureCheck(cloud.Credentials, cloud.Options.Time) : null;
        Local = new LocalEndpoints(cloud.Store, cloud.Credentials, cloud.Options.Auth);
    }

    /// <summary>What the workshop command asks of this cloud.</summary>
    public LocalEndpoints Local { get; }

    public async Task HandleAsync(HttpContext context)
    {
        Front front = json;
        Service? service = null;
        try
        {
            BrowserGuard.Check(context.Request);
            if (context.Request.Path.StartsWithSegments("/_local"))
            {
                await HandleLocalAsync(context).ConfigureAwait(false);
                return;
            }
            service = Route(context.Request, ref front);
            var body = await ReadSignedAsync(context.Request, front, service).ConfigureAwait(false);
            LargeBody.Came(body.Length);
            var call = front.Read(service, context.Request, body);
            var operation = cloud.Find(service.Name, call.Operation);
            var answer = await operation
                .RunAsync(cloud.Store, call.Request, context.RequestAborted)
                .ConfigureAwait(false);
            await front.WriteAsync(context, service, call, answer).ConfigureAwait(false);
        }
        catch (AwsException e)
        {
            await front.WriteErrorAsync(context, service, e).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            await front
                .WriteErrorAsync(context, service, new AwsException("InternalServerError", e.Message, 500))
                .ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            await front.WriteErrorAsync(context, service, HttpLimits.Error(e)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception e)
        {
            cloud.Store.ReportDefect(
                $"{context.Request.Method} {context.Request.Path} {context.Request.Headers["X-Amz-Target"]}",
                e
            );
            var defect = new AwsException(
                "InternalFailure",
                "The local cloud failed: " + e.Message + " This is its defect, not yours; its log has the details.",
                500
            );
            await front.WriteErrorAsync(context, service, defect).ConfigureAwait(false);
        }
    }

    private async Task HandleLocalAsync(HttpContext context)
    {
        AnswerProof.Promise(context, cloud.Credentials);
        var isOpen = LocalEndpoints.IsOpen(context.Request);
        if (!isOpen && (context.Request.Host.Port ?? 80) != context.Connection.LocalPort)
        {
            // A request that was signed for another port was passed on by who listens there.
            throw new AwsException("AccessDeniedException", "The Host header does not name this port.", 403);
        }
        var body = await ReadSignedAsync(context.Request, isOpen ? null : LocalEndpoints.SigningName)
            .ConfigureAwait(false);
        JsonObject answer = await Local.RunAsync(context.Request, Front.ParseObject(body)).ConfigureAwait(false);
        await Front.SendAsync(context, 200, "application/json", Json.Utf8(answer)).ConfigureAwait(false);
    }

    /// <param name="front">Becomes the front that the request speaks to, also when that has no such service.</param>
    private Service Route(HttpRequest request, ref Front front)
    {
        foreach (var candidate in fronts)
        {
            front = candidate;
            if (front.FindService(request) is { } service)
            {
                return service;
            }
        }
        front = json;
        throw CredentialScope.ServiceOf(request) is { } name && !cloud.Services.Values.Any(s => s.SigningName == name)
            ? Service.NotHere(name)
            : new AwsException(
                "UnknownOperationException",
                $"{request.Method} {request.Path} is not an AWS request that the local cloud knows."
            );
    }

    private async Task<ReadOnlyMemory<byte>> ReadSignedAsync(HttpRequest request, Front front, Service service)
    {
        try
        {
            return await ReadSignedAsync(request, service.SigningName).ConfigureAwait(false);
        }
        catch (AwsException e)
        {
            throw front.Refuse(service, e);
        }
    }

    /// <summary>The body, once the headers say that it may be ours and before anything looks into it.</summary>
    /// <param name="signingName">Null when the request needs no signature.</param>
    private async Task<ReadOnlyMemory<byte>> ReadSignedAsync(HttpRequest request, string? signingName)
    {
        if (signatures is null || signingName is null)
        {
            return await ReadBodyAsync(request).ConfigureAwait(false);
        }
        var claim = signatures.Admit(request, signingName);
        var body = await ReadBodyAsync(request).ConfigureAwait(false);
        signatures.Verify(claim, request, body.Span);
        return body;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request)
    {
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync().ConfigureAwait(false);
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
