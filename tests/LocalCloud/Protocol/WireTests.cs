using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalCloud.Security;
using LocalCloud.Tests.Lambda;
using Transcripts;

namespace LocalCloud.Tests.Protocol;

/// <summary>
/// Requests and whole answers of each service as they cross the wire: signatures left out, JSON spread over lines, and what differs from
/// run to run made neutral.
/// </summary>
public sealed partial class WireTests
{
    private static readonly HttpClient Http = new();
    private static readonly JsonSerializerOptions Spread = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Theory]
    [InlineData("dynamodb")]
    [InlineData("events")]
    [InlineData("lambda")]
    [InlineData("logs")]
    [InlineData("sqs")]
    [InlineData("states")]
    [InlineData("sts")]
    public async Task The_wire_is_as_it_was_written_down(string service)
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Nothing");
        await Transcript.CheckAsync($"Transcripts/{service}.txt", request =>
            SendAsync(test, service, request.Split('\n'))
        );
    }

    /// <param name="lines">The method and path, headers, and after an empty line the body.</param>
    private static async Task<string> SendAsync(TestCloud test, string service, string[] lines)
    {
        var line = lines[0].Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(line[0]), new Uri(test.Endpoint, line[1]));
        var headers = lines[1..].TakeWhile(l => l.Length > 0).ToList();
        var body = Encoding.UTF8.GetBytes(string.Join("", lines.Skip(headers.Count + 2)));
        request.Content = new ByteArrayContent(body);
        foreach (var header in headers.Select(l => l.Split(": ", 2)))
        {
            if (!request.Headers.TryAddWithoutValidation(header[0], header[1]))
            {
                request.Content.Headers.TryAddWithoutValidation(header[0], header[1]);
            }
        }
        RequestSigner.Sign(request, body, test.Cloud.Credentials, test.Cloud.Region, service);
        using var response = await Http.SendAsync(request);
        var answer = new StringBuilder($"{(int)response.StatusCode} {response.ReasonPhrase}\n");
        foreach (var header in response.Headers.Concat(response.Content.Headers))
        {
            answer.Append($"{header.Key}: {string.Join(", ", header.Value)}\n");
        }
        var content = await response.Content.ReadAsStringAsync();
        answer
            .Append('\n')
            .Append(IsJson(response) ? JsonSerializer.Serialize(JsonNode.Parse(content), Spread) : content);
        return Neutral(answer.Replace(test.Cloud.Credentials.AccessKeyId, "ACCESSKEY").ToString());
    }

    private static bool IsJson(HttpResponseMessage response) =>
        response.Content.Headers is { ContentLength: > 0, ContentType.MediaType: { } type }
        && type.Contains("json", StringComparison.Ordinal);

    private static string Neutral(string answer)
    {
        answer = Varying().Replace(answer, "$1: …");
        answer = Identifier().Replace(answer, "ID");
        answer = Token().Replace(answer, "TOKEN");
        answer = Time().Replace(answer, "TIME");
        return Port().Replace(answer, "127.0.0.1:PORT");
    }

    /// <summary>Headers that follow from the time or the length of what was made neutral.</summary>
    [GeneratedRegex("^(Date|Content-Length|x-amz-crc32): .*", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Varying();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Z]{52}")]
    private static partial Regex Identifier();

    [GeneratedRegex("AQEB[A-Za-z0-9+/=]+|[A-Za-z0-9+/_=-]{60,}")]
    private static partial Regex Token();

    [GeneratedRegex(@"\b1[6-9]\d{8}(\d{3})?(\.\d+)?\b|\b1\.[6-9]\d+E9\b|\b20\d\d-\d\d-\d\dT[\d:.]+(Z|\+0000)")]
    private static partial Regex Time();

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Port();
}
