using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace PackageStandIns.Tests.Aws;

/// <summary>Protocol: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html</summary>
public class WireFormatTests
{
    [Fact]
    public async Task An_operation_is_a_signed_post_whose_target_names_it()
    {
        using var service = new FakeService(Answer.Ok("""{"FailedEntryCount":0,"Entries":[{"EventId":"e-1"}]}"""));
        using var client = new AmazonEventBridgeClient(
            FakeService.Credentials,
            service.Configure<AmazonEventBridgeConfig>()
        );

        await client.PutEventsAsync(new PutEventsRequest());

        service.Request.Method.ShouldBe("POST");
        service.Request.Path.ShouldBe("/");
        service.Request.Header("X-Amz-Target").ShouldBe("AWSEvents.PutEvents");
        service.Request.Header("Content-Type").ShouldBe("application/x-amz-json-1.1");
        service.Request.Header("Authorization").ShouldStartWith("AWS4-HMAC-SHA256 Credential=test-key/");
        service.Request.Header("Authorization").ShouldContain("/eu-west-1/events/aws4_request");
        service.Request.Header("User-Agent").ShouldContain("EventBridge");
    }

    [Fact]
    public async Task Step_functions_speaks_json_1_0_and_signs_for_states()
    {
        using var service = new FakeService(Answer.Ok("""{"executions":[]}"""));
        using var client = new AmazonStepFunctionsClient(
            FakeService.Credentials,
            service.Configure<AmazonStepFunctionsConfig>()
        );

        await client.ListExecutionsAsync(new ListExecutionsRequest());

        service.Request.Header("X-Amz-Target").ShouldBe("AWSStepFunctions.ListExecutions");
        service.Request.Header("Content-Type").ShouldBe("application/x-amz-json-1.0");
        service.Request.Header("Authorization").ShouldContain("/eu-west-1/states/aws4_request");
    }

    [Fact]
    public async Task A_request_carries_the_members_that_are_set_and_no_others()
    {
        using var service = new FakeService(Answer.Ok());
        using var client = new AmazonEventBridgeClient(
            FakeService.Credentials,
            service.Configure<AmazonEventBridgeConfig>()
        );

        await client.PutEventsAsync(
            new PutEventsRequest
            {
                Entries =
                [
                    new PutEventsRequestEntry
                    {
                        Source = "kiosk",
                        DetailType = "Order",
                        Detail = """{"id":"2"}""",
                        Time = new DateTime(2026, 11, 22, 10, 30, 0, 250, DateTimeKind.Utc),
                    },
                ],
            }
        );

        service.Request.Body.ShouldBe(
            """{"Entries":[{"Time":1795343400.25,"Source":"kiosk","DetailType":"Order","Detail":"{\"id\":\"2\"}"}]}"""
        );
    }

    [Fact]
    public async Task Step_functions_members_are_camel_case_and_constants_are_their_values()
    {
        using var service = new FakeService(Answer.Ok());
        using var client = new AmazonStepFunctionsClient(
            FakeService.Credentials,
            service.Configure<AmazonStepFunctionsConfig>()
        );

        await client.ListExecutionsAsync(
            new ListExecutionsRequest
            {
                StateMachineArn = "arn:machine",
                StatusFilter = ExecutionStatus.TIMED_OUT,
                MaxResults = 7,
            }
        );

        service.Request.Body.ShouldBe(
            """{"stateMachineArn":"arn:machine","statusFilter":"TIMED_OUT","maxResults":7}"""
        );
    }

    [Fact]
    public async Task A_member_whose_wire_name_differs_from_the_service_s_style_keeps_it()
    {
        using var service = new FakeService(Answer.Ok());
        using var client = new AmazonEventBridgeClient(
            FakeService.Credentials,
            service.Configure<AmazonEventBridgeConfig>()
        );

        var network = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = ["s-1"] } };
        await client.PutTargetsAsync(
            new PutTargetsRequest
            {
                Targets =
                [
                    new Target
                    {
                        Id = "1",
                        EcsParameters = new EcsParameters { NetworkConfiguration = network },
                    },
                ],
            }
        );

        service
            .Request.Json.GetProperty("Targets")[0]
            .GetProperty("EcsParameters")
            .GetProperty("NetworkConfiguration")
            .GetProperty("awsvpcConfiguration")
            .GetProperty("Subnets")[0]
            .GetString()
            .ShouldBe("s-1");
    }

    [Fact]
    public async Task A_response_has_times_in_utc_constants_and_the_request_id()
    {
        using var service = new FakeService(
            Answer.Ok(
                """
                {"executionArn":"arn:e","status":"RUNNING","startDate":1.795343400125E9,"redriveCount":0,
                 "inputDetails":{"included":true},"a member of tomorrow":[1,{"x":null}]}
                """
            )
        );
        using var client = new AmazonStepFunctionsClient(
            FakeService.Credentials,
            service.Configure<AmazonStepFunctionsConfig>()
        );

        var response = await client.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = "arn:e" });

        response.ExecutionArn.ShouldBe("arn:e");
        response.Status.ShouldBeSameAs(ExecutionStatus.RUNNING);
        response.StartDate.ShouldBe(new DateTime(2026, 11, 22, 10, 30, 0, 125, DateTimeKind.Utc));
        response.StartDate!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        response.StopDate.ShouldBeNull();
        response.InputDetails.Included.ShouldBe(true);
        response.ResponseMetadata.RequestId.ShouldBe("request-1");
        response.HttpStatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unknown_constant_is_kept_as_the_service_sent_it()
    {
        using var service = new FakeService(Answer.Ok("""{"Name":"r","State":"RESTING"}"""));
        using var client = new AmazonEventBridgeClient(
            FakeService.Credentials,
            service.Configure<AmazonEventBridgeConfig>()
        );

        var rule = await client.DescribeRuleAsync(new DescribeRuleRequest { Name = "r" });

        rule.State.Value.ShouldBe("RESTING");
        rule.State.ShouldNotBe(RuleState.ENABLED);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task An_operation_without_output_has_an_empty_response(string body)
    {
        using var service = new FakeService(Answer.Ok(body));
        using var client = new AmazonEventBridgeClient(
            FakeService.Credentials,
            service.Configure<AmazonEventBridgeConfig>()
        );

        (await client.DeleteRuleAsync(new DeleteRuleRequest { Name = "r" })).ShouldNotBeNull();
    }
}
