using System.CommandLine;
using Workshop.Jupyter;

namespace Workshop.Commands;

internal static class JupyterCommand
{
    public static Command Create()
    {
        var command = new Command("jupyter", "Makes Jupyter know the notebook kernel, listening on loopback only");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var (file, before) = KernelSpec.Write();
        Console.WriteLine($"Jupyter finds the kernel '.NET (C#)' in {file}");
        if (before is not null)
        {
            Console.WriteLine($"Another one stood there; it is kept as {before}");
        }
        Console.WriteLine("It runs the notebooks of this repository: jupyter notebook notebooks/00-start-here.ipynb");
        return 0;
    }
}
