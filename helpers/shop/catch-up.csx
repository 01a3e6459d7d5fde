using Amazon.EventBridge;
using Amazon.EventBridge.Model;

/// Makes what the lessons before this one leave: from lesson 02 on the rule, in 03 and 04 order 2 at its first pause.
async Task CatchUpAsync(int lesson)
{
    await RequireShopAsync();
    if (lesson >= 2)
    {
        await MakeRuleAsync();
    }
    if (lesson is 3 or 4)
    {
        await PlaceOrderAsync();
        Console.WriteLine($"Order {Shop.OrderId} waits at its first pause.");
    }
}

/// The rule of lesson 01 with its target.
async Task MakeRuleAsync()
{
    await eventBridge.PutRuleAsync(
        new PutRuleRequest
        {
            EventBusName = Shop.Bus,
            Name = Shop.Rule,
            EventPattern = $$"""{"detail-type": ["{{Shop.WaitingCompletion}}"], "source": ["{{Shop.Source}}"]}""",
            State = RuleState.ENABLED,
        }
    );
    var targets = new List<Target>
    {
        new() { Id = Shop.Function, Arn = await FunctionArnAsync() },
    };
    await eventBridge.PutTargetsAsync(
        new PutTargetsRequest
        {
            EventBusName = Shop.Bus,
            Rule = Shop.Rule,
            Targets = targets,
        }
    );
    Console.WriteLine($"The rule {Shop.Rule} hands {Shop.WaitingCompletion} to the function {Shop.Function}.");
}

/// The address of the function that stores the second token: in the region and account of the bus.
async Task<string> FunctionArnAsync()
{
    var bus = await eventBridge.DescribeEventBusAsync(new DescribeEventBusRequest { Name = Shop.Bus });
    var parts = bus.Arn.Split(':');
    return $"arn:{parts[1]}:lambda:{parts[3]}:{parts[4]}:function:{Shop.Function}";
}
