using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace PackageStandIns.Tests.Aws;

public class PaginatorTests
{
    [Fact]
    public async Task A_paginator_asks_for_page_after_page_and_hands_out_the_items()
    {
        using var service = new FakeService(
            Answer.Ok("""{"executions":[{"name":"a"},{"name":"b"}],"nextToken":"page-2"}"""),
            Answer.Ok("""{"nextToken":"page-3"}"""),
            Answer.Ok("""{"executions":[{"name":"c"}]}""")
        );
        using var client = Client(service);

        var names = new List<string>();
        var pages = client.Paginators.ListExecutions(new ListExecutionsRequest { StateMachineArn = "arn:m" });
        await foreach (var execution in pages.Executions)
            names.Add(execution.Name);

        names.ShouldBe(["a", "b", "c"]);
        service
            .Requests.Select(r => r.Body)
            .ShouldBe([
                """{"stateMachineArn":"arn:m"}""",
                """{"stateMachineArn":"arn:m","nextToken":"page-2"}""",
                """{"stateMachineArn":"arn:m","nextToken":"page-3"}""",
            ]);
    }

    [Fact]
    public async Task A_page_that_nobody_reads_is_not_asked_for()
    {
        using var service = new FakeService(
            Answer.Ok("""{"events":[{"id":1,"type":"ExecutionStarted"}],"nextToken":"2"}""")
        );
        using var client = Client(service);

        var pages = client.Paginators.GetExecutionHistory(new GetExecutionHistoryRequest());
        await foreach (var historyEvent in pages.Events)
        {
            historyEvent.Type.ShouldBe(HistoryEventType.ExecutionStarted);
            break;
        }

        service.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_paginator_can_be_walked_once()
    {
        using var service = new FakeService(Answer.Ok("""{"stateMachines":[]}"""));
        using var client = Client(service);
        var pages = client.Paginators.ListStateMachines(new ListStateMachinesRequest());

        await foreach (var _ in pages.Responses) { }

        var again = await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in pages.Responses) { }
        });
        again.Message.ShouldBe(
            "Paginator has already been consumed and cannot be reused. Please create a new instance."
        );
    }

    private static AmazonStepFunctionsClient Client(FakeService service) =>
        new(FakeService.Credentials, service.Configure<AmazonStepFunctionsConfig>());
}
