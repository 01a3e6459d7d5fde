namespace LocalCloud.StepFunctions.Machines.Operations;

/// <summary>The routing configuration of an alias, checked.</summary>
internal static class AliasRequest
{
    /// <returns>Null when the request has none.</returns>
    /// <exception cref="AwsException">ValidationException</exception>
    public static List<Route>? Routes(JsonObject request)
    {
        if (request.Objects("routingConfiguration") is not { } list)
        {
            return null;
        }
        var routes = list.Select(r => new Route(r.String("stateMachineVersionArn") ?? "", r.Int("weight") ?? 0))
            .ToList();
        Check(routes);
        return routes;
    }

    /// <summary>All versions must be there, and be of one machine.</summary>
    /// <returns>The machine's ARN.</returns>
    /// <exception cref="AwsException">ResourceNotFound or ValidationException</exception>
    public static string Machine(Transaction tx, IReadOnlyList<Route> routes)
    {
        var machines = routes.Select(r => MachineArn.Parse(r.VersionArn).Machine).Distinct().ToList();
        if (machines.Count > 1)
        {
            throw OtherMachine(routes);
        }
        foreach (var route in routes)
        {
            if (VersionStore.Find(tx, machines[0], MachineArn.Parse(route.VersionArn).Version!.Value) is null)
            {
                throw new AwsException("ResourceNotFound", "Request references a resource that does not exist.");
            }
        }
        return machines[0];
    }

    public static AwsException OtherMachine(IReadOnlyList<Route> routes) =>
        MachineErrors.Routing(
            $"Routing configuration must contain state machine version ARNs for the same state machine. {Received(routes)}"
        );

    private static string Received(IReadOnlyList<Route> routes) =>
        $"Received: [{string.Join(", ", routes.Select(r => r.VersionArn))}]";

    private static void Check(List<Route> routes)
    {
        var received = Received(routes);
        if (routes.Any(r => !MachineArn.Parse(r.VersionArn).IsVersion))
        {
            throw MachineErrors.Routing($"Routing configuration must contain state machine version ARNs. {received}");
        }
        if (routes.DistinctBy(r => r.VersionArn).Count() < routes.Count)
        {
            throw MachineErrors.Routing(
                $"Routing configuration must contain distinct state machine version ARNs. {received}"
            );
        }
        if (routes.Sum(r => r.Weight) != 100)
        {
            throw MachineErrors.Routing(
                $"Sum of routing configuration weights must equal 100. Received: [{string.Join(", ", routes.Select(r => r.Weight))}]"
            );
        }
    }
}
