using System.Text;
using Amazon.Lambda;
using Amazon.Lambda.Model;

namespace PackageStandIns.Tests.Aws;

/// <summary>Paths and bindings: https://docs.aws.amazon.com/lambda/latest/api/API_Operations.html</summary>
public class LambdaTests
{
    [Fact]
    public async Task Invoke_sends_the_payload_as_the_body_and_the_rest_as_headers_and_query()
    {
        using var service = new FakeService(
            new Answer(
                200,
                """{"ok":true}""",
                new() { ["X-Amz-Executed-Version"] = "$LATEST", ["X-Amz-Log-Result"] = "bG9n" }
            )
        );
        using var client = Client(service);

        var response = await client.InvokeAsync(
            new InvokeRequest
            {
                FunctionName = "WaitingCompletion",
                InvocationType = InvocationType.RequestResponse,
                LogType = LogType.Tail,
                Qualifier = "live",
                Payload = """{"orderId":"2"}""",
            }
        );

        service.Request.Method.ShouldBe("POST");
        service.Request.Path.ShouldBe("/2015-03-31/functions/WaitingCompletion/invocations?Qualifier=live");
        service.Request.Header("X-Amz-Invocation-Type").ShouldBe("RequestResponse");
        service.Request.Header("X-Amz-Log-Type").ShouldBe("Tail");
        service.Request.Header("Authorization").ShouldContain("/eu-west-1/lambda/aws4_request");
        service.Request.Body.ShouldBe("""{"orderId":"2"}""");
        response.StatusCode.ShouldBe(200);
        response.ExecutedVersion.ShouldBe("$LATEST");
        response.LogResult.ShouldBe("bG9n");
        response.FunctionError.ShouldBeNull();
        Encoding.UTF8.GetString(response.Payload.ToArray()).ShouldBe("""{"ok":true}""");
    }

    [Fact]
    public async Task An_exception_in_the_function_is_an_answer_not_an_error()
    {
        using var service = new FakeService(
            new Answer(200, """{"errorMessage":"no such order"}""", new() { ["X-Amz-Function-Error"] = "Unhandled" })
        );
        using var client = Client(service);

        var response = await client.InvokeAsync(new InvokeRequest { FunctionName = "f" });

        response.FunctionError.ShouldBe("Unhandled");
        new StreamReader(response.Payload).ReadToEnd().ShouldBe("""{"errorMessage":"no such order"}""");
    }

    [Fact]
    public async Task A_function_may_be_named_by_its_arn()
    {
        using var service = new FakeService(Answer.Ok("""{"FunctionName":"f","Runtime":"dotnet10","Timeout":30}"""));
        using var client = Client(service);

        var function = await client.GetFunctionConfigurationAsync("arn:aws:lambda:eu-west-1:000000000000:function:f");

        service.Request.Method.ShouldBe("GET");
        service.Request.Body.ShouldBeEmpty();
        Uri.UnescapeDataString(service.Request.Path)
            .ShouldBe("/2015-03-31/functions/arn:aws:lambda:eu-west-1:000000000000:function:f/configuration");
        function.Runtime.ShouldBe(Runtime.Dotnet10);
        function.Timeout.ShouldBe(30);
    }

    [Fact]
    public async Task A_permission_is_json_without_the_members_of_the_url()
    {
        using var service = new FakeService(new Answer(201, """{"Statement":"{}"}"""));
        using var client = Client(service);

        var response = await client.AddPermissionAsync(
            new AddPermissionRequest
            {
                FunctionName = "f",
                StatementId = "from-the-rule",
                Action = "lambda:InvokeFunction",
                Principal = "events.amazonaws.com",
            }
        );

        service.Request.Path.ShouldBe("/2015-03-31/functions/f/policy");
        service.Request.Header("Content-Type").ShouldBe("application/json");
        service.Request.Body.ShouldBe(
            """{"StatementId":"from-the-rule","Action":"lambda:InvokeFunction","Principal":"events.amazonaws.com"}"""
        );
        response.Statement.ShouldBe("{}");
    }

    [Fact]
    public async Task Tag_keys_are_repeated_in_the_query()
    {
        using var service = new FakeService(new Answer(204, ""));
        using var client = Client(service);

        await client.UntagResourceAsync(new UntagResourceRequest { Resource = "f", TagKeys = ["a", "b"] });

        service.Request.Method.ShouldBe("DELETE");
        service.Request.Path.ShouldBe("/2017-03-31/tags/f?tagKeys=a&tagKeys=b");
    }

    [Fact]
    public async Task Functions_come_page_by_page_by_their_marker()
    {
        using var service = new FakeService(
            Answer.Ok("""{"Functions":[{"FunctionName":"a"}],"NextMarker":"m"}"""),
            Answer.Ok("""{"Functions":[{"FunctionName":"b"}]}""")
        );
        using var client = Client(service);

        var names = new List<string>();
        await foreach (var function in client.Paginators.ListFunctions(new ListFunctionsRequest()).Functions)
            names.Add(function.FunctionName);

        names.ShouldBe(["a", "b"]);
        service.Requests[1].Path.ShouldBe("/2015-03-31/functions?Marker=m");
    }

    [Fact]
    public async Task A_missing_function_is_the_typed_exception()
    {
        using var service = new FakeService(
            new Answer(
                404,
                """{"Type":"User","Message":"Function not found: f"}""",
                new() { ["x-amzn-ErrorType"] = "ResourceNotFoundException" }
            )
        );
        using var client = Client(service);

        var error = await Should.ThrowAsync<ResourceNotFoundException>(() => client.GetFunctionAsync("f"));

        error.Message.ShouldBe("Function not found: f");
        error.Type.ShouldBe("User");
    }

    [Fact]
    public async Task A_function_name_is_required_before_anything_is_sent()
    {
        using var service = new FakeService();
        using var client = Client(service);

        var error = await Should.ThrowAsync<AmazonLambdaException>(() => client.InvokeAsync(new InvokeRequest()));

        error.Message.ShouldBe("Request object does not have required field FunctionName set");
        service.Requests.ShouldBeEmpty();
    }

    private static AmazonLambdaClient Client(FakeService service) =>
        new(FakeService.Credentials, service.Configure<AmazonLambdaConfig>());
}
