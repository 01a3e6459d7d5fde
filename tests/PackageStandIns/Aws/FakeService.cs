using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Amazon.Runtime;

namespace PackageStandIns.Tests.Aws;

/// <summary>A loopback server that keeps what a client sent and answers with what the test scripted.</summary>
internal sealed class FakeService : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Queue<Answer> answers;

    public FakeService(params Answer[] answers)
    {
        this.answers = new Queue<Answer>(answers);
        Start();
        _ = Task.Run(Serve);
    }

    public static AWSCredentials Credentials { get; } = new BasicAWSCredentials("test-key", "test-secret");

    public string Url { get; private set; } = "";

    public List<Received> Requests { get; } = [];

    public Received Request => Requests.Single();

    public TConfig Configure<TConfig>()
        where TConfig : ClientConfig, new() =>
        new()
        {
            ServiceURL = Url,
            AuthenticationRegion = "eu-west-1",
            MaxErrorRetry = 3,
        };

    public void Dispose() => listener.Close();

    // Another process may take a free port between asking for it and listening on it: ask again then.
    private void Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            using (var probe = new TcpListener(IPAddress.Loopback, 0))
            {
                probe.Start();
                Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
            }

            listener.Prefixes.Clear();
            listener.Prefixes.Add(Url);
            try
            {
                listener.Start();
                return;
            }
            catch (HttpListenerException) when (attempt < 10) { }
        }
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await Reply(context);
        }
    }

    private async Task Reply(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var headers = context.Request.Headers;
        var sent = headers.AllKeys.ToDictionary(k => k!, k => headers[k]!, StringComparer.OrdinalIgnoreCase);
        var received = new Received(
            context.Request.HttpMethod,
            context.Request.RawUrl!,
            sent,
            await reader.ReadToEndAsync()
        );
        Requests.Add(received);

        var answer = answers.Count > 0 ? answers.Dequeue() : new Answer(501, "{\"message\":\"nothing scripted\"}");
        var body = Encoding.UTF8.GetBytes(answer.Body);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/x-amz-json-1.1";
        context.Response.Headers["x-amzn-RequestId"] = "request-" + Requests.Count;
        foreach (var (name, value) in answer.Headers ?? [])
            context.Response.Headers[name] = value;
        context.Response.ContentLength64 = body.Length;
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }
}

internal sealed record Answer(int Status, string Body, Dictionary<string, string>? Headers = null)
{
    public static Answer Ok(string body = "{}") => new(200, body);
}

internal sealed record Received(string Method, string Path, Dictionary<string, string> Headers, string Body)
{
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
