using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;
using LocalCloud.Security;

namespace LocalCloud.Tests.Lambda;

/// <summary>Lambda's REST requests on the wire: docs.aws.amazon.com/lambda/latest/api/API_Operations.html</summary>
public sealed class LambdaApiTests
{
    private static readonly HttpClient Http = new();

    [Theory]
    [InlineData("Test")]
    [InlineData("000000000000:function:Test")]
    [InlineData("arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3ATest")]
    [InlineData("arn:aws:lambda:us-east-1:000000000000:function:Test:$LATEST")]
    public async Task A_function_is_found_by_each_form_of_its_name(string name)
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Nothing");
        var (status, _, body) = await SendAsync(test, "GET", $"/2015-03-31/functions/{name}");
        status.ShouldBe(200);
        body["Configuration"]!["FunctionArn"]!
            .GetValue<string>()
            .ShouldBe("arn:aws:lambda:us-east-1:000000000000:function:Test");
        body["Configuration"]!["Handler"]!
            .GetValue<string>()
            .ShouldBe("TestFunctions::TestFunctions.Handlers::Nothing");
    }

    [Fact]
    public async Task An_unknown_function_is_not_found()
    {
        await using var test = await TestCloud.StartAsync();
        var (status, headers, body) = await SendAsync(test, "GET", "/2015-03-31/functions/Missing/configuration");
        status.ShouldBe(404);
        headers.GetValues("x-amzn-ErrorType").Single().ShouldBe("ResourceNotFoundException");
        body["Message"]!
            .GetValue<string>()
            .ShouldBe("Function not found: arn:aws:lambda:us-east-1:000000000000:function:Missing");
    }

    [Theory]
    [InlineData("*", 201)]
    [InlineData("111122223333", 201)]
    [InlineData("arn:aws:iam::111122223333:root", 201)]
    [InlineData("arn:aws:iam::111122223333:role/service-role/waiter", 201)]
    [InlineData("arn:aws:sts::111122223333:assumed-role/waiter/session", 201)]
    [InlineData("events.amazonaws.com", 201)]
    [InlineData("logs.us-east-1.amazonaws.com", 201)]
    [InlineData("alexa-appkit.amazon.com", 201)]
    [InlineData("events", 400)]
    [InlineData("12345", 400)]
    [InlineData("1111222233334", 400)]
    [InlineData("events.amazon.com", 400)]
    [InlineData("amazonaws.com", 400)]
    [InlineData(".amazonaws.com", 400)]
    [InlineData("Events.amazonaws.com", 400)]
    [InlineData("arn:aws:iam::1:root", 400)]
    [InlineData("arn:aws:events:us-east-1:111122223333:rule/R", 400)]
    public async Task A_permission_is_for_a_principal_that_there_can_be(string principal, int expected)
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Nothing");
        var request = new JsonObject
        {
            ["StatementId"] = "s1",
            ["Action"] = "lambda:InvokeFunction",
            ["Principal"] = principal,
        };
        var (status, headers, body) = await SendAsync(
            test,
            "POST",
            "/2015-03-31/functions/Test/policy",
            request.ToJsonString()
        );
        status.ShouldBe(expected);
        if (expected == 400)
        {
            headers.GetValues("x-amzn-ErrorType").Single().ShouldBe("InvalidParameterValueException");
            body["message"]!
                .GetValue<string>()
                .ShouldBe("The provided principal was invalid. Please check the principal and try again.");
        }
    }

    [Fact]
    public async Task Functions_are_listed_in_pages()
    {
        await using var test = await TestCloud.StartAsync();
        foreach (var name in (string[])["C", "A", "B"])
        {
            await test.AddFunctionAsync("Nothing", name);
        }
        var first = (await SendAsync(test, "GET", "/2015-03-31/functions/?MaxItems=2")).Body;
        Names(first).ShouldBe(["A", "B"]);
        var second = (await SendAsync(test, "GET", $"/2015-03-31/functions/?Marker={first["NextMarker"]}")).Body;
        Names(second).ShouldBe(["C"]);
        second.ContainsKey("NextMarker").ShouldBeFalse();
    }

    [Fact]
    public async Task An_invocation_returns_the_functions_bytes_and_its_log_when_asked()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("StreamToStream");
        using var request = Request(
            test,
            "POST",
            "/2015-03-31/functions/Test/invocations",
            """{"a":  1.0}""",
            ("X-Amz-Log-Type", "Tail")
        );
        using var response = await Http.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(200);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"a":  1.0}""");
        response.Headers.GetValues("X-Amz-Executed-Version").Single().ShouldBe("$LATEST");
        Encoding
            .UTF8.GetString(Convert.FromBase64String(response.Headers.GetValues("X-Amz-Log-Result").Single()))
            .ShouldStartWith("START RequestId: ");
    }

    [Fact]
    public async Task A_functions_failure_is_a_success_of_the_request_with_a_header()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Throws");
        var (status, headers, body) = await SendAsync(test, "POST", "/2015-03-31/functions/Test/invocations", "{}");
        status.ShouldBe(200);
        headers.GetValues("X-Amz-Function-Error").Single().ShouldBe("Unhandled");
        body["errorMessage"]!.GetValue<string>().ShouldBe("no beans");
    }

    [Theory]
    [InlineData("Event", 202)]
    [InlineData("DryRun", 204)]
    public async Task Other_types_of_invocation_answer_with_their_status(string type, int expected)
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Nothing");
        using var request = Request(
            test,
            "POST",
            "/2015-03-31/functions/Test/invocations",
            "{}",
            ("X-Amz-Invocation-Type", type)
        );
        using var response = await Http.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(expected);
        (await response.Content.ReadAsStringAsync()).ShouldBe("");
    }

    [Fact]
    public async Task A_payload_that_is_not_JSON_is_refused()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Nothing");
        var (status, headers, body) = await SendAsync(test, "POST", "/2015-03-31/functions/Test/invocations", "{drink");
        status.ShouldBe(400);
        headers.GetValues("x-amzn-ErrorType").Single().ShouldBe("InvalidRequestContentException");
        body["Message"]!.GetValue<string>().ShouldStartWith("Could not parse request body into json: ");
    }

    [Fact]
    public async Task Permissions_are_added_shown_and_removed()
    {
        await using var test = await TestCloud.StartAsync();
        await test.AddFunctionAsync("Nothing");
        const string Policy = "/2015-03-31/functions/Test/policy";
        const string Permission =
            """{"StatementId":"s1","Action":"lambda:InvokeFunction","Principal":"events.amazonaws.com"}""";
        (await SendAsync(test, "POST", Policy, Permission)).Status.ShouldBe(201);
        (await SendAsync(test, "POST", Policy, Permission)).Status.ShouldBe(409);
        var policy = (JsonObject)Json.Parse((await SendAsync(test, "GET", Policy)).Body["Policy"]!.GetValue<string>())!;
        Json.Text(policy["Statement"])
            .ShouldBe(
                """
                [{"Sid":"s1","Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},
                "Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:000000000000:function:Test"}]
                """.ReplaceLineEndings("")
            );
        using var removal = Request(test, "DELETE", Policy + "/s1", null);
        using var removed = await Http.SendAsync(removal);
        ((int)removed.StatusCode).ShouldBe(204);
        (await SendAsync(test, "GET", Policy)).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("POST", "/2015-03-31/functions", "CreateFunction")]
    [InlineData("DELETE", "/2015-03-31/functions/Test", "DeleteFunction")]
    [InlineData("GET", "/2015-03-31/event-source-mappings/", "ListEventSourceMappings")]
    public async Task What_is_not_here_is_refused_by_its_name(string method, string path, string operation)
    {
        await using var test = await TestCloud.StartAsync();
        var (status, _, body) = await SendAsync(test, method, path);
        status.ShouldBe(400);
        body["Message"]!
            .GetValue<string>()
            .ShouldBe($"lambda:{operation} is not in the local cloud. It needs a real AWS account, or leave it out.");
    }

    [Fact]
    public async Task A_request_without_a_signature_is_forbidden()
    {
        await using var test = await TestCloud.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Endpoint, "/2015-03-31/functions"));
        using var response = await Http.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(403);
        response.Headers.GetValues("x-amzn-ErrorType").Single().ShouldBe("MissingAuthenticationTokenException");
    }

    private static IEnumerable<string> Names(JsonObject page) =>
        page["Functions"]
            .ShouldNotBeNull(Json.Text(page))
            .AsArray()
            .Select(f => f!["FunctionName"]!.GetValue<string>());

    private static async Task<(int Status, HttpResponseHeaders Headers, JsonObject Body)> SendAsync(
        TestCloud test,
        string method,
        string path,
        string? body = null
    )
    {
        using var request = Request(test, method, path, body);
        using var response = await Http.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        return ((int)response.StatusCode, response.Headers, (JsonObject)Json.Parse(answer)!);
    }

    private static HttpRequestMessage Request(
        TestCloud test,
        string method,
        string path,
        string? body,
        params (string Name, string Value)[] headers
    )
    {
        var bytes = Encoding.UTF8.GetBytes(body ?? "");
        var request = new HttpRequestMessage(
            new HttpMethod(method),
            new Uri(test.Endpoint.ToString().TrimEnd('/') + path)
        )
        {
            Content = body is null ? null : new ByteArrayContent(bytes),
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }
        RequestSigner.Sign(request, bytes, test.Cloud.Credentials, "us-east-1", "lambda");
        return request;
    }
}
