#nullable disable
// A place in the picture: a state, or a bend of a transition that passes a layer (Name is null).
public sealed class Spot
{
    public string Name { get; init; }

    public int Layer { get; init; }

    public double X { get; set; }

    public List<Spot> Before { get; } = new();

    public List<Spot> After { get; } = new();
}

// Puts a workflow's states into layers from top to bottom. The main path (Next and Default from the start) is a
// straight line on the left; what branches off stands to its right, each in the layer below the lowest of its
// predecessors.
public sealed class Layout
{
    private const double StateWidth = 236;
    private const double BendWidth = 28;
    private const double Gap = 36;

    private readonly Dictionary<string, Spot> spots = new();
    private readonly List<List<Spot>> layers = new();
    private readonly HashSet<string> mainPath = new();

    public Layout(States states)
    {
        FollowMainPath(states);
        var forward = Forward(states);
        var depth = Depth(states, forward);
        for (var i = 0; i <= depth.Values.Max(); i++)
        {
            layers.Add(new List<Spot>());
        }
        foreach (var state in states.All)
        {
            spots[state.Name] = Add(state.Name, depth[state.Name]);
        }
        foreach (var transition in states.Transitions)
        {
            Routes[transition] = Route(transition, forward.Contains(transition));
        }
        Arrange();
    }

    public Dictionary<Transition, List<Spot>> Routes { get; } = new();

    public int Layers => layers.Count;

    public double Width => layers.SelectMany(layer => layer).Max(spot => spot.X + WidthOf(spot));

    public Spot this[string state] => spots[state];

    public IReadOnlyList<Spot> InLayer(int layer) => layers[layer];

    // Where a spot's middle is.
    public static double Middle(Spot spot) => spot.X + WidthOf(spot) / 2;

    private static double WidthOf(Spot spot) => spot.Name is null ? BendWidth : StateWidth;

    private void FollowMainPath(States states)
    {
        for (var at = states.Start; at is not null && mainPath.Add(at); )
        {
            at = states.Transitions.FirstOrDefault(way => way.From == at && way.Label is "" or "otherwise")?.To;
        }
    }

    // The transitions that don't lead back to a state on the way to themselves.
    private static HashSet<Transition> Forward(States states)
    {
        var forward = new HashSet<Transition>();
        var done = new HashSet<string>();
        var onTheWay = new HashSet<string>();
        void Visit(string state)
        {
            onTheWay.Add(state);
            foreach (var way in states.Transitions.Where(way => way.From == state && !onTheWay.Contains(way.To)))
            {
                forward.Add(way);
                if (!done.Contains(way.To))
                {
                    Visit(way.To);
                }
            }
            onTheWay.Remove(state);
            done.Add(state);
        }
        Visit(states.Start);
        return forward;
    }

    // The longest way from the start to each state. Without loops it is at most as long as there are states.
    private static Dictionary<string, int> Depth(States states, HashSet<Transition> forward)
    {
        var depth = states.All.ToDictionary(state => state.Name, _ => 0);
        for (var round = 0; round < states.All.Count; round++)
        {
            foreach (var way in forward)
            {
                depth[way.To] = Math.Max(depth[way.To], depth[way.From] + 1);
            }
        }
        return depth;
    }

    private Spot Add(string name, int layer)
    {
        var spot = new Spot { Name = name, Layer = layer };
        layers[layer].Add(spot);
        return spot;
    }

    private List<Spot> Route(Transition transition, bool forward)
    {
        var (from, to) = (spots[transition.From], spots[transition.To]);
        var route = new List<Spot> { from };
        for (var layer = from.Layer + 1; forward && layer < to.Layer; layer++)
        {
            route.Add(Add(null, layer));
        }
        route.Add(to);
        foreach (var (above, below) in route.Zip(route.Skip(1)))
        {
            above.After.Add(below);
            below.Before.Add(above);
        }
        return route;
    }

    // Down and up a few times: each spot moves under the mean of its neighbours, as far as its layer has room.
    private void Arrange()
    {
        for (var round = 0; round < 8; round++)
        {
            var down = round % 2 == 0;
            foreach (var layer in down ? layers : Enumerable.Reverse(layers))
            {
                var wished = layer.ToDictionary(spot => spot, spot => Wish(spot, down ? spot.Before : spot.After));
                layer.Sort((a, b) => wished[a].CompareTo(wished[b]));
                double free = 0;
                foreach (var spot in layer)
                {
                    spot.X = Math.Max(free, wished[spot] - WidthOf(spot) / 2);
                    free = spot.X + WidthOf(spot) + Gap;
                }
            }
        }
    }

    private double Wish(Spot spot, List<Spot> neighbours)
    {
        if (spot.Name is not null && mainPath.Contains(spot.Name))
        {
            return StateWidth / 2 - 0.001;
        }
        return neighbours.Count == 0 ? Middle(spot) : neighbours.Average(Middle);
    }
}
