namespace ServiceModels.Generator.Emitting;

/// <summary>Writes a service's client, one file for each kind of class.</summary>
public static class ClientWriter
{
    /// <param name="model">The service's model.</param>
    /// <param name="space">The client's namespace, such as Amazon.EventBridge.</param>
    /// <returns>File names and C#.</returns>
    public static IEnumerable<(string Name, string Code)> Write(ServiceModel model, string space)
    {
        var service = new SdkService(model, space);
        yield return ("Client.g.cs", ClientClass.Write(service));
        yield return ("Interface.g.cs", ClientInterface.Write(service));
        yield return ("Config.g.cs", ConfigClass.Write(service));
        yield return ("Description.g.cs", DescriptionClass.Write(service));
        yield return ("Enumerations.g.cs", EnumerationClasses.Write(service));
        yield return ("Exceptions.g.cs", ExceptionClasses.Write(service));
        yield return ("Model.g.cs", ModelClasses.Write(service));
        if (service.Paginated.Count > 0)
            yield return ("Paginators.g.cs", PaginatorClasses.Write(service));
    }
}
