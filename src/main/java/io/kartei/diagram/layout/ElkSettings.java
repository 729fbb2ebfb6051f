package io.kartei.diagram.layout;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Packing;
import java.util.EnumSet;
import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.ContentAlignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** The options for ELK: generous spacing, and the author's order where it causes no crossings. */
final class ElkSettings {
  /** How many crossings two boxes in another order than the author's weigh. */
  private static final double ORDER_COUNTS = 0.001;

  /** How far a line from a box to itself continues behind its tips, in px. */
  private static final double BEHIND_TIP = 8;

  private ElkSettings() {}

  static void apply(ElkNode node, Direction direction) {
    node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    node.setProperty(LayeredOptions.DIRECTION, direction(direction));
    node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    node.setProperty(LayeredOptions.RANDOM_SEED, 1);
    node.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
    node.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    node.setProperty(LayeredOptions.THOROUGHNESS, 10);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
    node.setProperty(LayeredOptions.SPACING_LABEL_NODE, 6.0);
    node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 36.0);
    node.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, 14.0);
    node.setProperty(LayeredOptions.ASPECT_RATIO, 1.8);
  }

  /** Applies a packing, after all other options. */
  static void pack(ElkNode node, Packing packing) {
    if (packing == Packing.TIGHT) {
      node.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
      node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
      node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
      node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
      node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
      node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
      node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 20.0);
      node.setProperty(LayeredOptions.ASPECT_RATIO, 0.9);
    } else if (packing == Packing.DENSE || packing.isStacked()) {
      node.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
      node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
      node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
      node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 9.0);
      node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
      node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
      node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 16.0);
      node.setProperty(LayeredOptions.ASPECT_RATIO, 0.35);
      place(node, packing);
    } else if (packing == Packing.WRAPPED) {
      node.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
      node.setProperty(LayeredOptions.ASPECT_RATIO, 2.6);
    }
  }

  private static void place(ElkNode node, Packing packing) {
    if (packing == Packing.STACKED) {
      node.setProperty(
          LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    } else if (packing == Packing.SQUEEZED) {
      node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
    }
  }

  /** Keeps bends away from boxes, also those of lines from a box to itself. */
  static void leaveRoomForTips(ElkNode node, double length) {
    if (length > node.getProperty(LayeredOptions.SPACING_NODE_SELF_LOOP)) {
      node.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, length + BEHIND_TIP);
    }
    if (length > node.getProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS)) {
      node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, length);
      node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2.5 * length);
    }
  }

  /**
   * Keeps the author's order within a layer. In graphs with frames, ELK can do this only at the top
   * level.
   */
  static void keepOrder(ElkNode node) {
    node.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    // of orders with equally many crossings, the author's
    node.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, ORDER_COUNTS);
  }

  /** Keeps the words on a long line near its start, where they answer a question. */
  static void stayNearStart(ElkLabel label) {
    label.setProperty(
        LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY,
        CenterEdgeLabelPlacementStrategy.TAIL_LAYER);
  }

  /** Lets a line without words be as long as if it had some, which take a layer of their own. */
  static void takeLayer(ElkLabel label) {
    label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
  }

  /**
   * Places the words of a line beside it, where it starts.
   *
   * @param turned whether the line is built in reverse
   */
  static void goBeside(ElkLabel label, boolean turned) {
    label.setProperty(
        CoreOptions.EDGE_LABELS_PLACEMENT,
        turned ? EdgeLabelPlacement.HEAD : EdgeLabelPlacement.TAIL);
    label.setProperty(CoreOptions.EDGE_LABELS_INLINE, false);
  }

  /** Makes ELK try fewer orders, for graphs too large to follow every line. */
  static void hurry(ElkNode node) {
    node.setProperty(LayeredOptions.THOROUGHNESS, 3);
    node.setProperty(
        LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
  }

  static void applyToFrame(ElkNode node, Direction direction, Box box) {
    apply(node, direction);
    double side = GraphLayout.FRAME_PADDING;
    node.setProperty(
        LayeredOptions.PADDING, new ElkPadding(Math.max(box.top(), side), side, side, side));
    node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
    node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, minimum(direction, box.width()));
    node.setProperty(LayeredOptions.CONTENT_ALIGNMENT, middle(direction));
  }

  /**
   * Returns a frame's minimum size. ELK transposes graphs that flow up or down, but not these
   * sizes.
   */
  private static KVector minimum(Direction direction, double width) {
    boolean across = direction == Direction.LEFT || direction == Direction.RIGHT;
    return across ? new KVector(width, 0) : new KVector(0, width);
  }

  private static EnumSet<ContentAlignment> middle(Direction direction) {
    boolean across = direction == Direction.LEFT || direction == Direction.RIGHT;
    return across
        ? EnumSet.of(ContentAlignment.H_CENTER, ContentAlignment.V_TOP)
        : EnumSet.of(ContentAlignment.H_LEFT, ContentAlignment.V_CENTER);
  }

  private static org.eclipse.elk.core.options.Direction direction(Direction direction) {
    return org.eclipse.elk.core.options.Direction.valueOf(direction.name());
  }
}
